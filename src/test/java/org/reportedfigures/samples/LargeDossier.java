package org.reportedfigures.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier of any size, the same for the same numbers. All in it is invented. */
public final class LargeDossier {
    /** Bytes of the text, about: all of it is ASCII. */
    private static final int TEXT_SIZE = 1 << 20;

    private static final int MENTIONS_OF_A_FIGURE = 25;
    private static final List<String> THINGS =
            List.of("crate", "barrel", "lamp", "rope", "sail", "basket", "brick", "candle");
    private static final List<String> CATEGORIES =
            List.of("harbour", "market", "mill", "school", "tower", "garden", "bridge");
    private static final List<String> BOUNDS =
            List.of("plain", "about", "more-than", "at-least", "less-than", "up-to", "between");
    private static final List<String> STATUSES =
            List.of("happened", "ongoing", "planned", "possible");
    private static final List<String> VERBS =
            List.of("were moved", "are being moved", "will be moved", "may be moved");

    private final int statements;
    private final int items;
    private final StringBuilder text = new StringBuilder(TEXT_SIZE + 1000);
    private final Map<Integer, List<Object>> byFigure = new LinkedHashMap<>();
    private final List<Object> events = new ArrayList<>();

    private LargeDossier(int statements, int items) {
        this.statements = statements;
        this.items = items;
    }

    /**
     * Arguments: the dossier's folder, how many statements, how many items its timeline has. Half
     * of these are statements with a date, the others events.
     */
    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
    }

    /** Writes dossier.json and its text of 1 MiB; makes the folder where there is none. */
    public static void write(Path folder, int statements, int items) throws IOException {
        new LargeDossier(statements, items).write(folder);
    }

    private void write(Path folder) throws IOException {
        int datedStatements = Math.min(statements, items / 2);
        int told = statements + items - datedStatements;
        for (int i = 0; i < told; i++) {
            // Events stand evenly between the statements.
            long before = (long) i * statements / told;
            if ((long) (i + 1) * statements / told > before) {
                statement((int) before, isAmong((int) before, datedStatements));
            } else {
                event(events.size());
            }
            fill(i, TEXT_SIZE / told * (i + 1));
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.en.txt"), text);
        Files.writeString(
                folder.resolve("dossier.json"),
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(dossier()));
    }

    private boolean isAmong(int statement, int dated) {
        return (long) (statement + 1) * dated / statements > (long) statement * dated / statements;
    }

    private void statement(int i, boolean isDated) {
        int kind = i * 31 % BOUNDS.size();
        int status = i * 17 % STATUSES.size();
        int figure = i / MENTIONS_OF_A_FIGURE;
        BigDecimal low = BigDecimal.valueOf(100 + (i * 7919L) % 90_000);
        BigDecimal high = low.add(BigDecimal.valueOf(250));
        String number =
                grouped(low) + (bound(kind).equals("between") ? " and " + grouped(high) : "");
        String hedge = bound(kind).equals("plain") ? "" : bound(kind).replace('-', ' ') + " ";
        String core = hedge + number + " " + thing(figure) + "s";
        String speaker = i % 3 == 0 ? "" : ", the keeper of pier %d said".formatted(i % 30 + 1);
        String when = isDated ? " in " + month(i) : "";
        String passage =
                "In report %d we read: %s %s at dock %d%s%s."
                        .formatted(i + 1, core, VERBS.get(status), figure + 1, when, speaker);
        text.append(passage);

        var words = new LinkedHashMap<String, Object>();
        words.put("core", core);
        words.put("number", number);
        if (!hedge.isEmpty()) {
            words.put("bound", hedge.strip());
        }
        words.put("status", VERBS.get(status));
        var statement = new LinkedHashMap<String, Object>();
        statement.put("id", "s" + (i + 1));
        statement.put("passage", Map.of("document", "report", "exact", passage));
        statement.put("words", words);
        if (bound(kind).equals("between")) {
            statement.put("low", low);
            statement.put("high", high);
        } else {
            statement.put("value", low);
        }
        statement.put("bound", bound(kind));
        statement.put("status", STATUSES.get(status));
        if (!speaker.isEmpty()) {
            words.put("speaker", "the keeper of pier %d said".formatted(i % 30 + 1));
            statement.put("speaker", "keeper-" + (i % 30 + 1));
        }
        if (isDated) {
            words.put("when", when.strip());
            statement.put("when", Map.of("date", monthDate(i).substring(0, 7), "kind", "within"));
        }
        byFigure.computeIfAbsent(figure, f -> new ArrayList<>()).add(statement);
    }

    private void event(int i) {
        String day = "%s-%02d".formatted(monthDate(i).substring(0, 7), i % 28 + 1);
        String passage = "Boat %d came in on %s.".formatted(i + 1, day);
        text.append(passage);
        var event = new LinkedHashMap<String, Object>();
        event.put("id", "e" + (i + 1));
        event.put("name", english("Boat %d comes in".formatted(i + 1)));
        event.put("category", CATEGORIES.get(i % CATEGORIES.size()));
        event.put("passage", Map.of("document", "report", "exact", passage));
        event.put("words", Map.of("when", "on " + day));
        event.put("status", "happened");
        event.put("when", Map.of("date", day));
        events.add(event);
    }

    /** Sentences that tell nothing, until the text is that long. */
    private void fill(int i, int length) {
        for (int n = 0; text.length() < length; n++) {
            text.append(" The water was calm, and nobody on the quay had anything to tell of it");
            text.append(n % 3 == 0 ? ", as so often." : ".");
        }
        text.append(i % 2 == 0 ? " " : "\n");
    }

    private Map<String, Object> dossier() {
        var figures = new ArrayList<Object>();
        byFigure.forEach((figure, mentions) -> {
            var map = new LinkedHashMap<String, Object>();
            map.put("id", "figure-" + (figure + 1));
            map.put("name", english("%ss at dock %d".formatted(thing(figure), figure + 1)));
            map.put("category", CATEGORIES.get(figure % CATEGORIES.size()));
            map.put("unit", thing(figure));
            map.put("statements", mentions);
            figures.add(map);
        });
        var dossier = new LinkedHashMap<String, Object>();
        dossier.put("$schema", "../dossier.schema.json");
        dossier.put("title", english("The long report of the harbour"));
        dossier.put(
                "documents",
                List.of(
                        Map.of(
                                "id", "report",
                                "file", "report.en.txt",
                                "language", "en",
                                "published", Map.of("date", "2041-01-02"),
                                "rights", Map.of("show", "full"))));
        dossier.put("speakers", speakers());
        dossier.put("categories", named(CATEGORIES));
        dossier.put("units", units());
        dossier.put("figures", figures);
        dossier.put("events", events);
        return dossier;
    }

    private static List<Object> speakers() {
        var speakers = new ArrayList<Object>();
        for (int i = 1; i <= 30; i++) {
            speakers.add(
                    Map.of("id", "keeper-" + i, "name", english("keeper of pier %d".formatted(i))));
        }
        return speakers;
    }

    private static List<Object> named(List<String> ids) {
        return ids.stream().<Object>map(id -> Map.of("id", id, "name", english(id))).toList();
    }

    private static List<Object> units() {
        return THINGS.stream()
                .<Object>map(thing ->
                        Map.of(
                                "id",
                                thing,
                                "kind",
                                "count",
                                "name",
                                Map.of("en", Map.of("one", thing, "other", thing + "s"))))
                .toList();
    }

    private static Map<String, String> english(String text) {
        return Map.of("en", text);
    }

    private static String thing(int figure) {
        return THINGS.get(figure % THINGS.size());
    }

    private static String bound(int kind) {
        return BOUNDS.get(kind);
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,d", number.longValueExact());
    }

    private static String month(int i) {
        LocalDate date = LocalDate.parse(monthDate(i));
        return "%s %d"
                .formatted(
                        date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        date.getYear());
    }

    /** The first day of one of 120 months. */
    private static String monthDate(int i) {
        return LocalDate.of(2031, 1, 1).plusMonths(i * 37L % 120).toString();
    }
}
