package org.reportedfigures.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier of invented events, as many as other makers' timelines were measured with. */
public final class EventDossier {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2000;
    private static final int STEP = 7919;

    private EventDossier() {}

    /** Arguments: the dossier's folder, how many events. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Writes dossier.json and its text; makes the folder where there is none. */
    public static void write(Path folder, int count) throws IOException {
        var text = new StringBuilder();
        var events = new ArrayList<Object>();
        for (int i = 0; i < count; i++) {
            String sentence = sentence(i);
            text.append(sentence).append('\n');
            events.add(event(i, sentence));
        }
        var dossier = new LinkedHashMap<String, Object>();
        dossier.put("title", english("Synthetic events"));
        dossier.put("documents", List.of(document()));
        dossier.put("categories", List.of(category("troops"), category("diplomacy")));
        dossier.put("events", events);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("events.en.txt"), text);
        Files.writeString(
                folder.resolve("dossier.json"), JsonMapper.shared().writeValueAsString(dossier));
    }

    private static String sentence(int i) {
        String start = start(i).toString();
        String time = length(i) == 0 ? "on " + start : "from " + start + " to " + end(i);
        return "Synthetic event %d took place %s.".formatted(i + 1, time);
    }

    private static LocalDate start(int i) {
        return FIRST.plusDays((long) i * STEP % DAYS);
    }

    private static int length(int i) {
        return i % 5 == 0 ? i % 30 + 1 : 0;
    }

    private static LocalDate end(int i) {
        return start(i).plusDays(length(i));
    }

    private static Map<String, Object> event(int i, String sentence) {
        String date = length(i) == 0 ? start(i).toString() : start(i) + "/" + end(i);
        var event = new LinkedHashMap<String, Object>();
        event.put("id", "event-" + (i + 1));
        event.put("name", english("Synthetic event " + (i + 1)));
        event.put("category", i % 3 == 0 ? "troops" : "diplomacy");
        event.put("passage", Map.of("document", "events", "exact", sentence));
        String when =
                sentence.substring(sentence.indexOf("took place ") + 11, sentence.length() - 1);
        event.put("words", Map.of("when", when));
        event.put("status", "happened");
        event.put("when", Map.of("date", date));
        return event;
    }

    private static Map<String, Object> category(String id) {
        return Map.of("id", id, "name", english(id));
    }

    private static Map<String, Object> document() {
        return Map.of(
                "id", "events",
                "file", "events.en.txt",
                "language", "en",
                "title", english("A list of events"),
                "rights", Map.of("show", "full"));
    }

    private static Map<String, String> english(String text) {
        return Map.of("en", text);
    }
}
