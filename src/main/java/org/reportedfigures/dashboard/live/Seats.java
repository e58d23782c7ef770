package org.reportedfigures.dashboard.live;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Counts open pages, so that no dossier and no address holds more than its share of connections.
 */
final class Seats {
    private static final int NET_BYTES = 8;

    private final OpenPages most;
    private final Map<String, Integer> dossiers = new HashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private int all;

    Seats(OpenPages most) {
        this.most = most;
    }

    /** Whether there was one; it is to be given back. */
    synchronized boolean take(String dossier, String address) {
        if (all >= most.all()
                || dossiers.getOrDefault(dossier, 0) >= most.dossier()
                || addresses.getOrDefault(address, 0) >= most.address()) {
            return false;
        }
        all++;
        dossiers.merge(dossier, 1, Integer::sum);
        addresses.merge(address, 1, Integer::sum);
        return true;
    }

    synchronized void giveBack(String dossier, String address) {
        all--;
        dossiers.computeIfPresent(dossier, (name, count) -> count == 1 ? null : count - 1);
        addresses.computeIfPresent(address, (name, count) -> count == 1 ? null : count - 1);
    }

    /** The net of an IPv6 address: whoever has one has all of it; an IPv4 address as it is. */
    static String net(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // With a colon it is a literal, or refused: nothing is looked up.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(NET_BYTES, bytes.length));
        } catch (UnknownHostException e) {
            // A proxy may write anything.
            return address;
        }
    }
}
