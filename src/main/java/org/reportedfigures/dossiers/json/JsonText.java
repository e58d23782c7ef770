package org.reportedfigures.dossiers.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON into nodes with positions; duplicate keys are reported, and the last one counts. */
public final class JsonText {
    private static final int MOST_TOKENS = 4_000_000;

    /** Digits and zeros beyond those of any reported number. */
    private static final int MOST_DIGITS = 60;

    private final Problems problems;
    private final JsonFactory factory;
    private final int nesting;

    public JsonText(Problems problems, DossierLimits limits) {
        this.problems = problems;
        this.nesting = limits.nesting();
        this.factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(limits.nesting())
                                        .maxTokenCount(MOST_TOKENS)
                                        .build())
                        .build();
    }

    /** The root; null if the text is not JSON. */
    public @Nullable Node read(String json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            return read(parser, json);
        }
    }

    private @Nullable Node read(JsonParser parser, String json) {
        try {
            if (parser.nextToken() == null) {
                syntax(0, "the file is empty");
                return null;
            }
            Node root = Node.root(offset(parser), content(parser));
            members(parser, root);
            if (parser.nextToken() != null) {
                syntax(offset(parser), "something follows after the end of the object");
                return null;
            }
            return root;
        } catch (StreamConstraintsException e) {
            problems.inJson(
                    Severity.ERROR,
                    RuleName.LIMITS.id(),
                    reached(parser),
                    "",
                    "the file nests deeper, or holds more or longer values, than is read",
                    "at most %d levels and %,d values".formatted(nesting, MOST_TOKENS),
                    "make it flatter, or cut the dossier in two");
        } catch (JacksonException e) {
            InvalidNumber no = InvalidNumber.at(json, reached(parser));
            if (no == null) {
                syntax(reached(parser), e.getOriginalMessage());
            } else {
                no.report(problems);
            }
        }
        return null;
    }

    private static int reached(JsonParser parser) {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** Depth is bounded by the parser. */
    private void members(JsonParser parser, Node node) {
        if (node.value() instanceof Map<?, ?>) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int nameOffset = offset(parser);
                parser.nextToken();
                boolean again = node.fields().containsKey(name);
                Node child = node.add(name, nameOffset, offset(parser), content(parser));
                if (again) {
                    reportDuplicate(child);
                }
                finish(parser, child);
            }
        } else if (node.value() instanceof List<?>) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                int at = offset(parser);
                finish(parser, node.add(Integer.toString(index), at, at, content(parser)));
            }
        }
    }

    private void finish(JsonParser parser, Node child) {
        child.text().ifPresent(text -> reportUnprintable(child, text));
        child.number().ifPresent(number -> reportHuge(child, number));
        members(parser, child);
    }

    private static @Nullable Object content(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Node.object();
            case START_ARRAY -> Node.array();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** A number too large for a decimal, 1e9999999999, is reported as a huge number. */
    private static BigDecimal number(JsonParser parser) {
        try {
            return parser.getDecimalValue();
        } catch (ArithmeticException | NumberFormatException | StreamReadException e) {
            return new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE + 1);
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private void reportDuplicate(Node child) {
        problems.errorAtKey(
                RuleName.SCHEMA.id(),
                child,
                "the key %s stands twice in this object".formatted(Printable.quoted(child.key())),
                "each key once",
                "remove one of the two");
    }

    private void reportUnprintable(Node child, String text) {
        Utf8.firstUnprintable(text)
                .ifPresent(code ->
                        problems.error(
                                RuleName.SCHEMA.id(),
                                child,
                                "the text holds U+%04X, which no page can show".formatted(code),
                                "characters that XML allows",
                                "remove it"));
    }

    private void reportHuge(Node child, BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            problems.error(
                    RuleName.LIMITS.id(),
                    child,
                    "the number has too many digits or zeros",
                    "at most %d".formatted(MOST_DIGITS),
                    "write the number the text names");
        }
    }

    private void syntax(int offset, String what) {
        problems.inJson(
                Severity.ERROR,
                RuleName.SCHEMA.id(),
                offset,
                "",
                "this is no JSON: " + what.replaceAll("\\s+", " "),
                "one JSON object",
                "mend the file at this place or just before it");
    }

    /** A number in another notation than JSON's: NaN, Infinity, +500, 0x10, 0500, 1_000. */
    record InvalidNumber(int offset, String written) {
        private static final Pattern MEANT =
                Pattern.compile(
                        "[-+]?(?:NaN|Inf(?:inity)?|[.]?\\d[\\w.+-]*|[.+-])",
                        Pattern.CASE_INSENSITIVE);
        private static final Pattern NUMBER =
                Pattern.compile("-?(?:0|[1-9]\\d*)(?:[.]\\d+)?(?:[eE][-+]?\\d+)?");
        private static final int LONGEST = 80;

        /** The invalid number at which a parser stopped; null if it stopped at something else. */
        static @Nullable InvalidNumber at(String json, int reached) {
            int end = Math.min(reached, json.length());
            int start = end;
            while (start > 0 && end - start < LONGEST && isOfNumber(json.charAt(start - 1))) {
                start--;
            }
            while (end < json.length() && end - start < LONGEST && isOfNumber(json.charAt(end))) {
                end++;
            }
            String written = json.substring(start, end);
            Matcher meant = MEANT.matcher(written);
            return meant.matches() && !NUMBER.matcher(written).matches()
                    ? new InvalidNumber(start, written)
                    : null;
        }

        private static boolean isOfNumber(char sign) {
            return Character.isLetterOrDigit(sign) || "+-._".indexOf(sign) >= 0;
        }

        void report(Problems problems) {
            problems.inJson(
                    Severity.ERROR,
                    RuleName.SCHEMA.id(),
                    offset,
                    "",
                    "%s is no number in JSON".formatted(Printable.quoted(written)),
                    "digits, with a minus and a decimal point where needed: 500, -5, 1.2",
                    "write the number so, without a plus sign, letters, spaces or noughts before it");
        }
    }
}
