package org.reportedfigures.phrases;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The messages of one interface language.
 *
 * <p>Every file {@code wording/{language}.properties} on the class path is a language: a new one is
 * one new file.
 */
public final class Messages {
    private static final Map<String, Messages> ALL = readAll();

    private final String language;
    private final ULocale locale;
    private final Map<String, Message> messages = new HashMap<>();

    private Messages(String language, Properties patterns) {
        this.language = language;
        this.locale = ULocale.forLanguageTag(patterns.getProperty("language.locale", language));
        for (String key : patterns.stringPropertyNames()) {
            messages.put(key, new Message(patterns.getProperty(key), locale));
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
        message(key).say(arguments, new Plain(out, arguments));
        return out.toString();
    }

    /**
     * Writes the message of that key as markup.
     *
     * @param arguments Html, which stands as it is, or what {@link #say(String, Object...)} takes
     */
    void say(String key, Object[] arguments, HtmlWriter out) {
        message(key)
                .say(
                        arguments,
                        new Message.Sink() {
                            @Override
                            public void words(CharSequence text, int from, int to) {
                                out.text(text.subSequence(from, to).toString());
                            }

                            @Override
                            public void argument(int place) {
                                if (arguments[place] instanceof Html html) {
                                    out.add(html);
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
        var plain = new Plain(out, arguments);
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

        Plain(StringBuilder out, Object[] arguments) {
            this.out = out;
            this.arguments = arguments;
        }

        @Override
        public void words(CharSequence text, int from, int to) {
            out.append(text, from, to);
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
        if (message == null) {
            throw new IllegalArgumentException(
                    "wording/%s.properties has no message %s".formatted(language, key));
        }
        return message;
    }

    private static Map<String, Messages> readAll() {
        try {
            var all = new TreeMap<String, Messages>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:wording/*.properties")) {
                String name = String.valueOf(file.getFilename());
                String language = name.substring(0, name.lastIndexOf('.'));
                var patterns = new Properties();
                try (var reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    patterns.load(reader);
                }
                all.put(language, new Messages(language, patterns));
            }
            return Collections.unmodifiableMap(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
