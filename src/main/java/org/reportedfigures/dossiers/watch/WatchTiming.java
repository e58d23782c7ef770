package org.reportedfigures.dossiers.watch;

import java.time.Duration;

/**
 * Timing of a watch over a data folder.
 *
 * @param quiet how long files must be unchanged before a dossier is read
 * @param patience how long a dossier with problems is read again before they are reported: a file
 *     may be half written
 * @param poll how often the folder is checked for changes that the system does not report
 */
public record WatchTiming(Duration quiet, Duration patience, Duration poll) {
    public static final WatchTiming DEFAULT =
            new WatchTiming(Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ofSeconds(1));
}
