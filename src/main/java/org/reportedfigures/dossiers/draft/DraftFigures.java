package org.reportedfigures.dossiers.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.draft.DraftReader.DraftedStatement;
import org.reportedfigures.dossiers.draft.DraftReader.DraftedStatement.DraftPosition;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.dossiers.quotes.UniqueQuote;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.Quantity;

/**
 * The figures and units of a draft: numbers with the same counted noun are mentions of one figure,
 * any other number is a figure of its own.
 */
final class DraftFigures {
    /** The placeholder until the author defines categories. */
    static final String CATEGORY = "category";

    /**
     * The largest dossier.json that is read, in bytes, and the size of a statement without its
     * quotes.
     */
    private static final int MOST = DossierLimits.DEFAULT.jsonBytes();

    private static final int AROUND = 1_000;

    private final String document;
    private final String language;
    private final UniqueQuote quotes;
    private final LeftOut leftOut;
    private final Ids ids = new Ids();
    private final Ids unitIds = new Ids();
    private final Map<String, Map<String, Object>> units = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
    private final Map<String, List<Object>> statements = new LinkedHashMap<>();

    /** Bytes of all statements as they will be written, with their surroundings. */
    private long size;

    private boolean isFull;

    DraftFigures(OriginalText text, String document, String language, LeftOut leftOut) {
        this.document = document;
        this.language = language;
        this.quotes = new UniqueQuote(text);
        this.leftOut = leftOut;
    }

    /** The text if there is one; the author has to write the others, and the English one. */
    static Map<String, String> texts(String language, String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(language, text.isBlank() ? Node.TODO : text);
        texts.putIfAbsent(Texts.COMMON, Node.TODO);
        return texts;
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    Collection<Map<String, Object>> units() {
        return units.values();
    }

    Collection<Map<String, Object>> figures() {
        return figures.values();
    }

    void add(DraftedStatement drafted) {
        if (isFull) {
            leftOut.full(drafted.number(), MOST);
            return;
        }
        Optional<Map<String, Object>> quoted = quoted(drafted);
        if (quoted.isEmpty()) {
            leftOut.recurs(drafted.number());
            return;
        }
        int written = JsonWriter.write(quoted.get()).getBytes(UTF_8).length + AROUND;
        if (size + written > MOST) {
            isFull = true;
            leftOut.full(drafted.number(), MOST);
            return;
        }
        size += written;
        Quantity quantity = drafted.quantity();
        String noun = noun(quantity);
        String unitName = quantity.unit() == null ? noun : quantity.unit();
        String unitKey = quantity.kind().id() + "|" + key(unitName);
        Map<String, Object> unit =
                units.computeIfAbsent(unitKey, key -> unit(drafted, unitName, noun));
        String figureKey = unitKey + "|" + key(noun);
        Map<String, Object> figure = figures.computeIfAbsent(figureKey, key -> figure(noun, unit));
        List<Object> mentions = statements.computeIfAbsent(figureKey, key -> new ArrayList<>());
        String id = figure.get("id") + "-" + (mentions.size() + 1);
        mentions.add(statement(id, quoted.get(), drafted));
        figure.put("statements", mentions);
    }

    /** The counted noun; "" if unknown, as for a thing that weighs 5 kg. */
    private static String noun(Quantity quantity) {
        String counted = quantity.counted();
        return counted == null || quantity.unit() != null ? "" : counted;
    }

    /**
     * Things with the same name are the same thing; a thing without a name is different from all
     * others.
     */
    private String key(String name) {
        return name.isEmpty() ? "#" + figures.size() : name.toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> unit(DraftedStatement drafted, String name, String noun) {
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("id", unitIds.next(name, "unit"));
        unit.put("kind", drafted.quantity().kind().id());
        Map<String, Object> nouns = new LinkedHashMap<>();
        texts(language, drafted.unitWords().isEmpty() ? noun : drafted.unitWords())
                .forEach((tag, text) -> nouns.put(tag, Map.of("other", text)));
        unit.put("name", nouns);
        return unit;
    }

    private Map<String, Object> figure(String noun, Map<String, Object> unit) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("id", ids.next(noun, "figure"));
        figure.put("name", texts(language, noun));
        figure.put("category", CATEGORY);
        figure.put("unit", unit.get("id"));
        return figure;
    }

    private Map<String, Object> statement(
            String id, Map<String, Object> quoted, DraftedStatement drafted) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("id", id);
        statement.putAll(quoted);
        Value value = DraftReader.value(drafted.quantity());
        if (value.bound() == Bound.BETWEEN) {
            statement.put("low", value.low());
            statement.put("high", value.high());
        } else {
            statement.put("value", value.low());
        }
        statement.put("bound", value.bound().id());
        if (drafted.estimate() != null) {
            statement.put("estimate", true);
        }
        statement.put("status", Node.TODO);
        statement.put("speaker", Node.TODO);
        statement.put("via", null);
        statement.put("when", Node.TODO);
        statement.put("saidOn", Node.TODO);
        statement.put("translation", Map.of());
        if (!drafted.isProven()) {
            statement.put("checkedByHand", texts(language, ""));
        }
        return statement;
    }

    /** The passage and the words; empty if one of them cannot be quoted. */
    private Optional<Map<String, Object>> quoted(DraftedStatement drafted) {
        DraftPosition place = drafted.passage();
        Optional<Map<String, Object>> quote = quotes.ofDocument(place.start(), place.end());
        Map<String, Object> words = new LinkedHashMap<>();
        boolean all =
                put(words, "core", drafted.core(), drafted)
                        && put(words, "number", drafted.number(), drafted)
                        && put(words, "bound", drafted.bound(), drafted)
                        && put(words, "estimate", drafted.estimate(), drafted);
        if (quote.isEmpty() || !all) {
            return Optional.empty();
        }
        Map<String, Object> passage = new LinkedHashMap<>();
        passage.put("document", document);
        passage.putAll(quote.get());
        Map<String, Object> quoted = new LinkedHashMap<>();
        quoted.put("passage", passage);
        quoted.put("words", words);
        return Optional.of(quoted);
    }

    /** Returns false if the words cannot be quoted. */
    private boolean put(
            Map<String, Object> words,
            String key,
            @Nullable DraftPosition place,
            DraftedStatement drafted) {
        if (place == null) {
            return true;
        }
        Optional<Object> quote =
                quotes.ofPassage(
                        place.start(),
                        place.end(),
                        drafted.passage().start(),
                        drafted.passage().end());
        quote.ifPresent(found -> words.put(key, found));
        return quote.isPresent();
    }
}
