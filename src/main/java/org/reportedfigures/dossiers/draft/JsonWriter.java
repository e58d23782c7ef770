package org.reportedfigures.dossiers.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON as a person would: short values on one line, the rest indented. */
final class JsonWriter {
    private static final int LINE = 110;
    private static final String INDENT = "  ";

    private JsonWriter() {}

    /** Writes maps, lists, strings, numbers, booleans and nulls. */
    static String write(@Nullable Object value) {
        return write(value, "");
    }

    private static String write(@Nullable Object value, String indent) {
        String line = line(value);
        if (line.length() + indent.length() <= LINE) {
            return line;
        }
        List<String> parts = new ArrayList<>();
        String deeper = indent + INDENT;
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) ->
                    parts.add(quoted(String.valueOf(key)) + ": " + write(member, deeper)));
            return block("{", parts, "}", indent);
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> parts.add(write(item, deeper)));
            return block("[", parts, "]", indent);
        }
        return line;
    }

    private static String block(String open, List<String> parts, String close, String indent) {
        String start = "\n" + indent + INDENT;
        return open + start + String.join("," + start, parts) + "\n" + indent + close;
    }

    private static String line(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map -> {
                List<String> members = new ArrayList<>();
                map.forEach((key, member) ->
                        members.add(quoted(String.valueOf(key)) + ": " + line(member)));
                yield "{" + String.join(", ", members) + "}";
            }
            case List<?> list ->
                    "[" + String.join(", ", list.stream().map(JsonWriter::line).toList()) + "]";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String text -> quoted(text);
            default -> String.valueOf(value);
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars()
                .forEach(unit -> {
                    if (unit == '"' || unit == '\\') {
                        quoted.append('\\').append((char) unit);
                    } else if (unit < 0x20) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", unit));
                    } else {
                        quoted.append((char) unit);
                    }
                });
        return quoted.append('"').toString();
    }
}
