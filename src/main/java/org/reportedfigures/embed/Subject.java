package org.reportedfigures.embed;

import java.util.Optional;

/** What of a dossier an embed shows. */
sealed interface Subject {
    /** Below the dossier's address: {@code bars-person}, {@code figures/shells}. */
    String path();

    record OfChart(String path) implements Subject {}

    record OfList() implements Subject {
        @Override
        public String path() {
            return "list";
        }
    }

    record OfTimeline() implements Subject {
        @Override
        public String path() {
            return "timeline";
        }
    }

    record OfFigure(String id) implements Subject {
        @Override
        public String path() {
            return "figures/" + id;
        }
    }

    record OfStatement(String id) implements Subject {
        @Override
        public String path() {
            return "statements/" + id;
        }
    }

    /** Empty where the path has more parts than any address; whether it is there is not asked. */
    static Optional<Subject> of(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length == 1 && !parts[0].isEmpty()) {
            return Optional.of(
                    switch (parts[0]) {
                        case "list" -> new OfList();
                        case "timeline" -> new OfTimeline();
                        default -> new OfChart(parts[0]);
                    });
        }
        if (parts.length == 2 && parts[0].equals("figures")) {
            return Optional.of(new OfFigure(parts[1]));
        }
        if (parts.length == 2 && parts[0].equals("statements")) {
            return Optional.of(new OfStatement(parts[1]));
        }
        return Optional.empty();
    }
}
