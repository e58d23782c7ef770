package org.reportedfigures.charts;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.html.Html;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that can be in a script element: no text in it closes the element. */
public final class ScriptJson {
    private final JsonMapper json;

    /**
     * @param escaped characters of ASCII that are written by their numbers in Unicode
     */
    public ScriptJson(String escaped, SerializationFeature... features) {
        var factory = JsonFactory.builder().characterEscapes(new Escapes(escaped)).build();
        json = JsonMapper.builder(factory).enable(features).build();
    }

    public Html write(Object value) {
        return Html.ready(json.writeValueAsString(value));
    }

    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private final int[] codes = standardAsciiEscapesForJSON();

        Escapes(String escaped) {
            escaped.chars().forEach(c -> codes[c] = ESCAPE_CUSTOM);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c < codes.length && codes[c] == ESCAPE_CUSTOM
                    ? new SerializedString("\\u%04x".formatted(c))
                    : null;
        }
    }
}
