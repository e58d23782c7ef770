package org.reportedfigures.commandline;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Quantity;

/**
 * Writes quantities as one line of JSON.
 *
 * <p>By hand: loading a JSON library takes longer than reading a text. Each goes out as it is
 * written: a long line holds a million of them.
 */
final class QuantityJson {
    private final PrintWriter out;

    QuantityJson(PrintWriter out) {
        this.out = out;
    }

    /** The array with the end of its line. */
    void line(List<Quantity> quantities) {
        out.append('[');
        String separator = "";
        for (Quantity quantity : quantities) {
            out.append(separator);
            write(quantity);
            separator = ",";
        }
        out.println(']');
    }

    private void write(Quantity read) {
        out.print("{\"start\":" + read.span().start());
        out.print(",\"end\":" + read.span().end());
        text("text", read.text());
        number("value", read.value());
        number("low", read.low());
        number("high", read.high());
        text("bound", read.bound().id());
        text("boundText", read.boundText());
        out.print(",\"estimate\":" + read.estimate());
        text("unit", read.unit());
        text("counted", read.counted());
        text("kind", read.kind().id());
        if (!read.exact()) {
            out.append(",\"exact\":false");
        }
        out.append('}');
    }

    private void number(String key, @Nullable BigDecimal number) {
        out.append(",\"").append(key).append("\":");
        out.append(number == null ? "null" : number.stripTrailingZeros().toPlainString());
    }

    private void text(String key, @Nullable String text) {
        out.append(",\"").append(key).append("\":");
        if (text == null) {
            out.append("null");
            return;
        }
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
    }

    /** Halves of surrogate pairs stay pairs: the line was UTF-8. */
    private void character(int unit) {
        if (unit == '"' || unit == '\\') {
            out.append('\\').append((char) unit);
        } else if (unit < 0x20 || unit == 0x2028 || unit == 0x2029) {
            out.append(String.format(Locale.ROOT, "\\u%04x", unit));
        } else {
            out.append((char) unit);
        }
    }
}
