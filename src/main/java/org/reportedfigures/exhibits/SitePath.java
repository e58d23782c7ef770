package org.reportedfigures.exhibits;

import java.util.Arrays;

/**
 * What a path of this site names, whether it is there or not: the reader of what {@link SiteUrls}
 * writes.
 *
 * @param dossier its id; "" where the path names none
 * @param rest what follows the dossier and a slash; "" for nothing
 */
public record SitePath(Place place, String dossier, String rest) {
    /** What is found below the beginning of a path. */
    public enum Place {
        DASHBOARD("/d/"),
        EXHIBIT("/embed/"),
        API("/api/dossiers/"),
        OTHER("");

        private final String start;

        Place(String start) {
            this.start = start;
        }

        /** How its paths begin, with a slash at the end. */
        public String start() {
            return start;
        }
    }

    /**
     * @param path decoded, from the application's root
     */
    public static SitePath of(String path) {
        Place place =
                Arrays.stream(Place.values())
                        .filter(one -> path.startsWith(one.start))
                        .findFirst()
                        .orElse(Place.OTHER);
        if (place == Place.OTHER) {
            return new SitePath(place, "", path);
        }
        String[] parts = path.substring(place.start.length()).split("/", 2);
        return new SitePath(place, parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Whether it is the page of a dossier, rather than something below it. */
    public boolean isDashboard() {
        return place == Place.DASHBOARD && rest.isEmpty();
    }
}
