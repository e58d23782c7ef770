package org.reportedfigures.phrases;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;

/**
 * The messages of one interface language, and what else depends on it alone.
 *
 * <p>Every file {@code wording/{language}.properties} on the class path is a language: a new one is
 * one new file. What it has not, or has so that it cannot be said, is said in English.
 */
public final class Messages implements Wording<String> {
    private static final Map<String, Messages> ALL = all();

    private final WordingFile file;
    private final WordingFile common;
    private final boolean asMarkup;

    private Messages(WordingFile file, WordingFile common, boolean asMarkup) {
        this.file = file;
        this.common = common;
        this.asMarkup = asMarkup;
    }

    /**
     * @param lines of a file
     */
    static Messages of(String language, Map<String, String> lines) {
        WordingFile common = in(Texts.COMMON).file;
        return new Messages(WordingFile.of(language, lines, common), common, false);
    }

    private static Map<String, Messages> all() {
        Map<String, WordingFile> files = WordingFile.all();
        WordingFile common = Objects.requireNonNull(files.get(Texts.COMMON));
        var all = new TreeMap<String, Messages>();
        files.forEach((language, file) -> all.put(language, new Messages(file, common, false)));
        return all;
    }

    /** The wording of a language. Throws IllegalArgumentException where there is none. */
    public static Messages in(String language) {
        Messages wording = ALL.get(language);
        if (wording == null) {
            throw new IllegalArgumentException(
                    "language %s has no wording, there are %s".formatted(language, languages()));
        }
        return wording;
    }

    /** The language where there is an interface in it; else the common one. */
    public static String languageOrCommon(String language) {
        return languages().contains(language) ? language : Texts.COMMON;
    }

    /** The tags of all languages that there is a wording for, in alphabetical order. */
    public static List<String> languages() {
        return List.copyOf(ALL.keySet());
    }

    /** The keys that are said in English, in alphabetical order. */
    public List<String> missing() {
        return file.lacks(common);
    }

    /** The language's name in itself. */
    public String name() {
        return file.traits().getOrDefault("name", locale().getDisplayLanguage(locale()));
    }

    /** What its file says of the language under {@code language.…}; "" where it does not. */
    String trait(String name) {
        return file.traits().getOrDefault(name, "");
    }

    /** The same wording for markup: words of another language are marked as such. */
    Messages asMarkup() {
        return new Messages(file, common, true);
    }

    /** BCP 47 tag. */
    public String language() {
        return file.language();
    }

    public ULocale locale() {
        return file.locale();
    }

    Set<String> keys() {
        return file.messages().keySet();
    }

    /**
     * The message of that key with its arguments filled in.
     *
     * @param arguments ready strings; numbers only where the message chooses a plural form by them
     * @throws IllegalArgumentException where there is no such message
     */
    @Override
    public String say(String key, Object... arguments) {
        return text(key, Set.of(), arguments).text();
    }

    /** The message cut about some of its arguments, by their places; all before where none is. */
    SplitMessage<String> around(String key, Set<Integer> places, Object... arguments) {
        return text(key, places, arguments).cut();
    }

    private MessageSinks.TextSink text(String key, Set<Integer> places, Object[] arguments) {
        var out = new MessageSinks.TextSink(arguments, asMarkup && isMissing(key), places);
        message(key).say(arguments, out);
        return out;
    }

    /**
     * Writes the message of that key as markup.
     *
     * @param arguments Html, which is written as it is, or what {@link #say(String, Object...)}
     *     takes
     */
    void say(String key, Object[] arguments, HtmlWriter out) {
        message(key).say(arguments, new MessageSinks.MarkupSink(out, arguments, isMissing(key)));
    }

    /** The same message for content and attributes alike. */
    public Said said(String key, Object... arguments) {
        var out = new HtmlWriter();
        say(key, arguments, out);
        return new Said(say(key, arguments), out.done());
    }

    @Override
    public String join(String join, List<String> parts) {
        return String.join(say("join." + join, "", ""), parts);
    }

    /** What makes a sentence of a text: "" where it ends as one. */
    public String end(String text) {
        int at = text.length();
        while (at > 0 && isAfterEnd(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        boolean ended =
                at > 0
                        && (text.codePointBefore(at) == '…'
                                || UCharacter.hasBinaryProperty(
                                        text.codePointBefore(at), UProperty.S_TERM));
        return ended ? "" : say("sentence.end");
    }

    /** Quotation marks, the space before them, the ends of isolates. */
    private static boolean isAfterEnd(int c) {
        return Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION
                || Character.isSpaceChar(c)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Whether the message begins with that argument. */
    boolean begins(String key, int place) {
        return pattern(key).startsWith("{" + place + "}");
    }

    String pattern(String key) {
        return message(key).pattern();
    }

    private boolean isMissing(String key) {
        return !file.messages().containsKey(key);
    }

    private Message message(String key) {
        Message message = (isMissing(key) ? common : file).messages().get(key);
        if (message == null) {
            throw new IllegalArgumentException(
                    "wording/%s.properties has no message %s".formatted(language(), key));
        }
        return message;
    }

    /**
     * A message cut in three: what is before some of its arguments, these, and what follows.
     *
     * @param <T> String or Html
     */
    public record SplitMessage<T>(T before, T argument, T after) {}
}
