package org.reportedfigures.dashboard.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many open pages are told of changes at a time: each holds a connection.
 *
 * @param all in all
 * @param dossier of one dossier
 * @param address from one address of the net
 * @param heartbeat after which silence a connection is written to, so that a client that has gone
 *     is noticed
 */
@ConfigurationProperties("figures.changes")
record OpenPages(
        @DefaultValue("2000") int all,
        @DefaultValue("1000") int dossier,
        @DefaultValue("100") int address,
        @DefaultValue("15s") Duration heartbeat) {
    /** Throws IllegalArgumentException for none and for a heartbeat under a tenth of a second. */
    OpenPages {
        atLeastOne("all", all);
        atLeastOne("dossier", dossier);
        atLeastOne("address", address);
        if (heartbeat.toMillis() < 100) {
            throw new IllegalArgumentException(
                    "figures.changes.heartbeat %s must be >= 100ms".formatted(heartbeat));
        }
    }

    private static void atLeastOne(String name, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "figures.changes.%s %d must be >= 1".formatted(name, most));
        }
    }
}
