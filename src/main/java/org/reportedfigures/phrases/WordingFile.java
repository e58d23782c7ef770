package org.reportedfigures.phrases;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Texts;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What {@code wording/{language}.properties} says: the messages of an interface language, and under
 * {@code language.…} its traits.
 *
 * @param messages those that can be said with what English is said with
 */
record WordingFile(
        String language,
        ULocale locale,
        Map<String, String> traits,
        Map<String, Message> messages) {
    /** Keys that begin so are no messages. */
    private static final String TRAITS = "language.";

    private static final Pattern MARKUP = Pattern.compile("[<>&\"]");

    WordingFile {
        traits = Map.copyOf(traits);
        messages = Map.copyOf(messages);
    }

    /**
     * @param lines key to value
     * @param common the English one; null for itself
     */
    static WordingFile of(
            String language, Map<String, String> lines, @Nullable WordingFile common) {
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
        return new WordingFile(language, locale, traits, messages);
    }

    private static Optional<Message> message(
            String key, String value, ULocale locale, @Nullable WordingFile common) {
        try {
            var message = new Message(value, locale);
            Message model = common == null ? message : common.messages.get(key);
            boolean fits =
                    common == null
                            || (model != null
                                    && message.fits(model)
                                    && !MARKUP.matcher(value).find());
            return fits ? Optional.of(message) : Optional.empty();
        } catch (IllegalArgumentException e) {
            if (common == null) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** The keys of the other file that this one lacks, in alphabetical order. */
    List<String> lacks(WordingFile other) {
        return other.messages.keySet().stream()
                .filter(key -> !messages.containsKey(key))
                .sorted()
                .toList();
    }

    /** All files on the class path, by language. */
    static Map<String, WordingFile> all() {
        try {
            var files = new TreeMap<String, Map<String, String>>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:wording/*.properties")) {
                String name = String.valueOf(file.getFilename());
                files.put(name.substring(0, name.lastIndexOf('.')), lines(file));
            }
            WordingFile common = of(Texts.COMMON, files.getOrDefault(Texts.COMMON, Map.of()), null);
            var all = new TreeMap<String, WordingFile>();
            files.forEach((language, lines) -> all.put(language, of(language, lines, common)));
            all.put(Texts.COMMON, common);
            return all;
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
