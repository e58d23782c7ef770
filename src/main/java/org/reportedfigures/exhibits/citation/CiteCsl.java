package org.reportedfigures.exhibits.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.When;
import tools.jackson.databind.json.JsonMapper;

/** Writes a citation as CSL-JSON: an array of one item. */
final class CiteCsl {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CiteCsl() {}

    static String of(Cited cited) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", cited.key());
        item.put("type", "webpage");
        item.put("title", escaped(cited.label()));
        item.put("container-title", escaped(cited.dossier()));
        String publisher = cited.document().publisher();
        if (publisher != null) {
            item.put("author", List.of(Map.of("literal", escaped(publisher))));
        }
        cited.published().ifPresent(when -> item.put("issued", date(when)));
        item.put("abstract", escaped(cited.passage()));
        item.put("note", escaped(cited.note()));
        item.put("language", cited.phrases().notation().language());
        item.put("URL", cited.link());
        return JSON.writeValueAsString(List.of(item));
    }

    private static Map<String, Object> date(When when) {
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("date-parts", List.of(parts(Cited.first(when))));
        if (!Cited.isSure(when)) {
            date.put("circa", true);
        }
        return date;
    }

    private static List<Integer> parts(Edge.Known date) {
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case DAY -> List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case MONTH -> List.of(day.getYear(), day.getMonthValue());
            case SEASON, YEAR, DECADE, CENTURY -> List.of(day.getYear());
        };
    }

    /** Citation processors read some tags: a joiner, which is not seen, makes none of a "<". */
    private static String escaped(String text) {
        return text.replace("<", "<\u2060");
    }
}
