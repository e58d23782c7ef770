package org.reportedfigures.phrases;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The messages of one interface language, and what else depends on it alone.
 *
 * <p>Every file {@code wording/{language}.properties} on the class path is a language: a new one is
 * one new file. What it has not, or has so that it cannot be said, is said in English.
 */
public final class Messages {
    /** The language of what a wording lacks. */
    private static final String COMMON = Texts.COMMON_LANGUAGE;

    /** Keys that begin so are no messages. */
    private static final String TRAITS = "language.";

    private static final Pattern MARKUP = Pattern.compile("[<>&\"]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Map<String, Messages> ALL = readAll();

    private final String language;
    private final ULocale locale;
    private final Map<String, String> traits;
    private final Map<String, Message> messages;
    private final @Nullable Messages common;
    private final boolean asMarkup;

    private Messages(
            String language,
            ULocale locale,
            Map<String, String> traits,
            Map<String, Message> messages,
            @Nullable Messages common,
            boolean asMarkup) {
        this.language = language;
        this.locale = locale;
        this.traits = traits;
        this.messages = messages;
        this.common = common;
        this.asMarkup = asMarkup;
    }

    /**
     * @param lines of a file
     * @param common says what they lack; null for English itself
     */
    static Messages of(String language, Map<String, String> lines, @Nullable Messages common) {
        ULocale locale =
                ULocale.forLanguageTag(lines.getOrDefault(TRAITS + "locale", language).strip());
        var traits = new HashMap<String, String>();
        var messages = new HashMap<String, Message>();
        lines.forEach((key, value) -> {
            if (key.startsWith(TRAITS)) {
                traits.put(key.substring(TRAITS.length()), value.strip());
            } else {
                message(key, value, locale, common).ifPresent(m -> messages.put(key, m));
            }
        });
        return new Messages(language, locale, traits, messages, common, false);
    }

    private static Optional<Message> message(
            String key, String value, ULocale locale, @Nullable Messages common) {
        try {
            var message = new Message(value, locale);
            boolean fits =
                    common == null
                            || (common.messages.containsKey(key)
                                    && message.fits(common.messages.get(key))
                                    && !MARKUP.matcher(value).find());
            return fits ? Optional.of(message) : Optional.empty();
        } catch (IllegalArgumentException e) {
            if (common == null) {
                throw e;
            }
            return Optional.empty();
        }
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

    /** The tags of all languages that there is a wording for, in alphabetical order. */
    public static List<String> languages() {
        return List.copyOf(ALL.keySet());
    }

    /** The keys that are said in English, in alphabetical order. */
    public List<String> missing() {
        return common == null
                ? List.of()
                : common.messages.keySet().stream()
                        .filter(key -> !messages.containsKey(key))
                        .sorted()
                        .toList();
    }

    /** The language's name in itself. */
    public String name() {
        return traits.getOrDefault("name", locale.getDisplayLanguage(locale));
    }

    /** What its file says of the language under {@code language.…}; "" where it does not. */
    String trait(String name) {
        return traits.getOrDefault(name, "");
    }

    /** The same wording for markup: words of another language are marked as such. */
    Messages asMarkup() {
        return new Messages(language, locale, traits, messages, common, true);
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /**
     * The message of that key with its arguments filled in.
     *
     * @param arguments ready strings; numbers only where the message chooses a plural form by them
     * @throws IllegalArgumentException where there is no such message
     */
    public String say(String key, Object... arguments) {
        var out = new StringBuilder();
        message(key).say(arguments, new Plain(out, arguments, marks(key)));
        return out.toString();
    }

    /** The same message for content and attributes alike. */
    public Said said(String key, Object... arguments) {
        var out = new HtmlWriter();
        say(key, arguments, out);
        return new Said(say(key, arguments), out.done());
    }

    /** The parts in their order with what the message {@code join.…} puts between two of them. */
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

    /** Whether words of the message are to be marked as English. */
    private boolean marks(String key) {
        return asMarkup && isMissing(key);
    }

    private boolean isMissing(String key) {
        return common != null && !messages.containsKey(key);
    }

    /**
     * Writes the message of that key as markup.
     *
     * @param arguments Html, which stands as it is, or what {@link #say(String, Object...)} takes
     */
    void say(String key, Object[] arguments, HtmlWriter out) {
        boolean foreign = isMissing(key);
        message(key)
                .say(
                        arguments,
                        new Message.Sink() {
                            @Override
                            public void words(CharSequence text, int from, int to) {
                                String words = text.subSequence(from, to).toString();
                                if (foreign && LETTER.matcher(words).find()) {
                                    out.put("<span lang=\"%s\">%s</span>", COMMON, words);
                                } else {
                                    out.text(words);
                                }
                            }

                            @Override
                            public void argument(int place) {
                                if (arguments[place] instanceof Html html) {
                                    out.add(html);
                                } else if (arguments[place] instanceof Said said) {
                                    out.add(said.markup());
                                } else {
                                    out.text(arguments[place].toString());
                                }
                            }
                        });
    }

    /** The message cut about some of its arguments, by their places; all before where none is. */
    SplitMessage<String> around(String key, Set<Integer> places, Object... arguments) {
        var out = new StringBuilder();
        int[] at = {-1, 0};
        var plain = new Plain(out, arguments, marks(key));
        message(key)
                .say(
                        arguments,
                        new Message.Sink() {
                            @Override
                            public void words(CharSequence text, int from, int to) {
                                plain.words(text, from, to);
                            }

                            @Override
                            public void argument(int place) {
                                boolean wanted = places.contains(place);
                                at[0] = wanted && at[0] < 0 ? out.length() : at[0];
                                plain.argument(place);
                                at[1] = wanted ? out.length() : at[1];
                            }
                        });
        return at[0] < 0
                ? new SplitMessage<>(out.toString(), "", "")
                : new SplitMessage<>(
                        out.substring(0, at[0]), out.substring(at[0], at[1]), out.substring(at[1]));
    }

    /** Whether the message begins with that argument. */
    boolean begins(String key, int place) {
        return pattern(key).startsWith("{" + place + "}");
    }

    private static final class Plain implements Message.Sink {
        private final StringBuilder out;
        private final Object[] arguments;
        private final boolean foreign;

        Plain(StringBuilder out, Object[] arguments, boolean foreign) {
            this.out = out;
            this.arguments = arguments;
            this.foreign = foreign;
        }

        @Override
        public void words(CharSequence text, int from, int to) {
            String words = text.subSequence(from, to).toString();
            out.append(
                    foreign && LETTER.matcher(words).find()
                            ? Html.of("<span lang=\"%s\">%s</span>", COMMON, words)
                            : words);
        }

        @Override
        public void argument(int place) {
            out.append(arguments[place]);
        }
    }

    public ULocale locale() {
        return locale;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(messages.keySet());
    }

    String pattern(String key) {
        return message(key).pattern();
    }

    private Message message(String key) {
        Message message = messages.get(key);
        if (message == null && common != null) {
            message = common.messages.get(key);
        }
        if (message == null) {
            throw new IllegalArgumentException(
                    "wording/%s.properties has no message %s".formatted(language, key));
        }
        return message;
    }

    private static Map<String, Messages> readAll() {
        try {
            var files = new TreeMap<String, Map<String, String>>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:wording/*.properties")) {
                String name = String.valueOf(file.getFilename());
                files.put(name.substring(0, name.lastIndexOf('.')), lines(file));
            }
            Messages common = of(COMMON, files.getOrDefault(COMMON, Map.of()), null);
            var all = new TreeMap<String, Messages>();
            files.forEach((language, lines) ->
                    all.put(
                            language,
                            language.equals(COMMON) ? common : of(language, lines, common)));
            return Collections.unmodifiableMap(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> lines(Resource file) throws IOException {
        var patterns = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            patterns.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException("%s: %s".formatted(file, e.getMessage()), e);
        }
        var lines = new HashMap<String, String>();
        patterns.stringPropertyNames().forEach(key -> lines.put(key, patterns.getProperty(key)));
        return lines;
    }
}
