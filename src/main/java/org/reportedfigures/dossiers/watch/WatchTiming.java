package org.reportedfigures.dossiers.watch;

import java.time.Duration;

/**
 * How patiently a data folder is watched.
 *
 * @param quiet how long nothing must change before a dossier is read
 * @param patience how long it is read again before its problems are told: a file may be half
 *     written
 * @param poll how often the folder is looked at, where the system tells of no change
 */
public record WatchTiming(Duration quiet, Duration patience, Duration poll) {
    public static final WatchTiming DEFAULT =
            new WatchTiming(Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ofSeconds(1));
}
