package org.reportedfigures.commandline;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.Reader;

/**
 * Writes quantities as one line of JSON.
 *
 * <p>Without a library: loading one takes longer than reading a text. Each quantity is written at
 * once, since a long line has a million of them.
 */
final class QuantityJson {
    private static final int ENOUGH = 8_000;

    private final PrintWriter out;
    private final StringBuilder json = new StringBuilder();

    /** Whether part of the line has been written. */
    private boolean written;

    QuantityJson(PrintWriter out) {
        this.out = out;
    }

    /** Writes the array of a text's quantities and a line end. */
    void line(Reader reader, String text) {
        json.append('[');
        int first = json.length();
        reader.read(
                text,
                quantity -> {
                    if (json.length() != first || written) {
                        json.append(',');
                    }
                    write(quantity);
                });
        json.append(']');
        flush();
        written = false;
        out.println();
    }

    private void flush() {
        out.append(json);
        json.setLength(0);
        written = true;
    }

    private void write(Quantity read) {
        json.append("{\"start\":").append(read.span().start());
        json.append(",\"end\":").append(read.span().end());
        text("text", read.text());
        number("value", read.value());
        number("low", read.low());
        number("high", read.high());
        text("bound", read.bound().id());
        text("boundText", read.boundText());
        json.append(",\"estimate\":").append(read.estimate());
        text("unit", read.unit());
        text("counted", read.counted());
        text("kind", read.kind().id());
        if (!read.exact()) {
            json.append(",\"exact\":false");
        }
        json.append('}');
        if (json.length() > ENOUGH) {
            flush();
        }
    }

    private void number(String key, @Nullable BigDecimal number) {
        json.append(",\"").append(key).append("\":");
        json.append(number == null ? "null" : number.stripTrailingZeros().toPlainString());
    }

    private void text(String key, @Nullable String text) {
        json.append(",\"").append(key).append("\":");
        if (text == null) {
            json.append("null");
            return;
        }
        json.append('"');
        text.chars().forEach(this::character);
        json.append('"');
    }

    /** Surrogate pairs stay together: the line was UTF-8. */
    private void character(int unit) {
        if (unit == '"' || unit == '\\') {
            json.append('\\').append((char) unit);
        } else if (unit < 0x20 || unit == 0x2028 || unit == 0x2029) {
            json.append(String.format(Locale.ROOT, "\\u%04x", unit));
        } else {
            json.append((char) unit);
        }
    }
}
