package org.reportedfigures.html;

import org.jspecify.annotations.Nullable;

/** The one place where text becomes markup: {@code & < > " '} are written as references. */
final class Escaper {
    private Escaper() {}

    static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (reference(text.charAt(i)) != null) {
                var out = new StringBuilder(text.length() + 16);
                escape(text, out);
                return out.toString();
            }
        }
        return text;
    }

    static void escape(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                out.append(text, from, i).append(reference);
                from = i + 1;
            }
        }
        if (from == 0) {
            out.append(text);
        } else {
            out.append(text, from, text.length());
        }
    }

    private static @Nullable String reference(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
