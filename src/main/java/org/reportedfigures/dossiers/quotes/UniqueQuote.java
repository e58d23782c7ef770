package org.reportedfigures.dossiers.quotes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.reportedfigures.dossiers.quotes.Occurrences.TooMuchWork;

/**
 * Quotes a stretch of a text so that it is unique, with a prefix or suffix if necessary. Words that
 * recur with all of their surroundings have no quote.
 */
public final class UniqueQuote {
    /** Words of prefix and suffix together, and UTF-16 units of each. */
    private static final int MOST_WORDS = 64;

    private static final int LONGEST = 1_000;

    private final OriginalText text;

    public UniqueQuote(OriginalText text) {
        this.text = text;
    }

    /** In the whole document: exact, and prefix and suffix if necessary. */
    public Optional<Map<String, Object>> ofDocument(int start, int end) {
        return selector(start, end, this::occursOnce);
    }

    /** In a passage: a string, or an object if the words occur in the passage more than once. */
    public Optional<Object> ofPassage(int start, int end, int passageStart, int passageEnd) {
        String words = words(start, end);
        String passage = words(passageStart, passageEnd);
        if (passage.indexOf(words) == passage.lastIndexOf(words)) {
            return Optional.of(words);
        }
        return selector(start, end, q -> countIn(q, words, passageStart, passageEnd) == 1)
                .map(quote -> quote);
    }

    /** Exact words with the text around them. */
    private record QuoteContext(String prefix, String exact, String suffix) {
        String whole() {
            return prefix + exact + suffix;
        }
    }

    private Optional<Map<String, Object>> selector(
            int start, int end, Predicate<QuoteContext> isUnique) {
        QuoteContext selection = new QuoteContext("", words(start, end), "");
        int before = 0;
        int after = 0;
        int words = 0;
        while (!isUnique.test(selection)) {
            boolean isWhole = before == start && end + after == text.text().length();
            if (isWhole || ++words > MOST_WORDS || Math.max(before, after) > LONGEST) {
                return Optional.empty();
            }
            if (before < start) {
                before = start - wordStart(start - before);
            } else {
                after = wordEnd(end + after) - end;
            }
            selection =
                    new QuoteContext(
                            words(start - before, start),
                            selection.exact(),
                            words(end, end + after));
        }
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("exact", selection.exact());
        put(quote, "prefix", selection.prefix());
        put(quote, "suffix", selection.suffix());
        return Optional.of(quote);
    }

    private static void put(Map<String, Object> quote, String key, String words) {
        if (!words.isEmpty()) {
            quote.put(key, words);
        }
    }

    private boolean occursOnce(QuoteContext selection) {
        try {
            return text.occurrences().of(selection.whole(), 2).length == 1;
        } catch (TooMuchWork e) {
            return true;
        }
    }

    private int countIn(QuoteContext selection, String words, int from, int to) {
        int count = 0;
        for (int at = text.text().indexOf(words, from, to);
                at >= 0;
                at = text.text().indexOf(words, at + 1, to)) {
            if (text.text().startsWith(selection.whole(), at - selection.prefix().length())) {
                count++;
            }
        }
        return count;
    }

    /** Where the word before an offset begins. */
    private int wordStart(int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(text.text().charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !Character.isWhitespace(text.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int wordEnd(int offset) {
        int length = text.text().length();
        int at = offset;
        while (at < length && Character.isWhitespace(text.text().charAt(at))) {
            at++;
        }
        while (at < length && !Character.isWhitespace(text.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private String words(int start, int end) {
        return text.text().substring(start, end);
    }
}
