package org.reportedfigures.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.LexiconNames;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Tokens;
import org.reportedfigures.reading.language.Trait;

/**
 * Reads the quantities in texts of one language. Its knowledge of the language is the file {@code
 * reading/LANGUAGE.lexicon}; a new language is such a file. Immutable.
 */
public final class Reader {
    private static final Set<String> LANGUAGES = LexiconNames.found();

    private static final Map<String, Reader> READERS = new ConcurrentHashMap<>();

    private final String language;
    private final Lexicon lexicon;
    private final SentenceReader sentences;

    private Reader(String language) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.sentences = new SentenceReader(lexicon);
    }

    /** The languages that can be read, as BCP 47 tags in alphabetical order. */
    public static Set<String> languages() {
        return LANGUAGES;
    }

    /**
     * The reader of a language.
     *
     * @param language BCP 47 tag; "hi-IN" is read as "hi"
     * @return empty if there is no lexicon for that language
     */
    public static Optional<Reader> in(String language) {
        String tag = Locale.forLanguageTag(language).getLanguage();
        return LANGUAGES.contains(tag)
                ? Optional.of(READERS.computeIfAbsent(tag, Reader::new))
                : Optional.empty();
    }

    /** Whether the check may believe what is read; not where the lexicon has only begun. */
    public boolean isTrusted() {
        return lexicon.has(Trait.TRUSTED_BY_CHECK);
    }

    /** Whether words by themselves express a bound: "more than" does, "than" does not. */
    public boolean say(String words, Bound bound) {
        Sentence sentence = new Tokens(words.codePoints().toArray(), lexicon).next();
        return sentence != null
                && Stream.of(
                                lexicon.boundsBefore().from(sentence, 0),
                                lexicon.boundsAfter().from(sentence, 0))
                        .filter(Objects::nonNull)
                        .anyMatch(m -> m.to() == sentence.size() && m.meaning() == bound);
    }

    /** Whether some words call something an estimate: "by its estimate", अनुमान है. */
    public boolean sayEstimate(String words) {
        var tokens = new Tokens(words.codePoints().toArray(), lexicon);
        for (Sentence next = tokens.next(); next != null; next = tokens.next()) {
            if (sentences.estimates(next) || sayOtherEstimate(next)) {
                return true;
            }
        }
        return false;
    }

    /** Estimate words that only the check accepts, not the reader. */
    private boolean sayOtherEstimate(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (lexicon.phrases(Section.OTHER_ESTIMATES).from(sentence, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence ends within some text: a full stop of the language and white space. */
    public boolean endsWithin(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
            if (last && lexicon.endsSentence(text.substring(i, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Abbreviations, as written, besides those that CLDR lists. */
    public Set<String> abbreviations() {
        return lexicon.shortened();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The language without its region: "hi". */
    public String language() {
        return language;
    }

    /**
     * Every quantity of a text of any length, in text order; offsets are code points of the text.
     */
    public List<Quantity> read(String text) {
        var quantities = new ArrayList<Quantity>();
        read(text, quantities::add);
        return quantities;
    }

    /**
     * Like {@link #read(String)}, but passes on each quantity as its sentence is read, since a long
     * text may hold more than fit in memory.
     */
    public void read(String text, Consumer<Quantity> each) {
        var tokens = new Tokens(text.codePoints().toArray(), lexicon);
        for (Sentence sentence = tokens.next(); sentence != null; sentence = tokens.next()) {
            sentences.read(sentence).forEach(each);
        }
    }
}
