package org.reportedfigures.exhibits;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 has it: a header line, lines that end with CRLF, quotes doubled. */
final class CsvFile {
    /**
     * What makes a spreadsheet read a cell as a formula (OWASP, CSV injection), also full-width,
     * and the minus of labels.
     */
    private static final String FORMULA = "=+-@\t\r\n\u2212\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFile() {}

    /**
     * A line a row; a row is asked for when the one before it is written.
     *
     * @param names in their order; a row may have others, which are left out
     */
    static void write(
            List<String> names, Stream<Map<String, @Nullable Object>> rows, Appendable out)
            throws IOException {
        out.append(String.join(",", names)).append("\r\n");
        for (Map<String, @Nullable Object> row :
                (Iterable<Map<String, @Nullable Object>>) rows::iterator) {
            out.append(
                    names.stream()
                            .map(name -> cell(row.get(name)))
                            .collect(Collectors.joining(",")));
            out.append("\r\n");
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? quoted(guarded(text)) : value.toString();
    }

    /** An apostrophe before what would be a formula; spreadsheets do not show it. */
    static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
