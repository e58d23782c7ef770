package org.reportedfigures.reading.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.check.WordsCheck.Declared;

/** What may be wrong with a true pair: in the value, in the words quoted, or in the text. */
enum Corruption {
    TIMES_TEN("×10"),
    BY_TEN("÷10"),
    SCALE("lakh↔crore↔million"),
    SWAPPED("digits swapped"),
    GROUP("group dropped"),
    OTHER_END("other end of a range"),
    BOUND("bound flipped"),
    OTHER_NUMBER("another number of the same quote"),
    CUT("quote cut out of the number"),
    WORD_BESIDE("a word put beside the number"),
    SIGN_WITHIN("a sign put between the digits");

    /** What changes any number that it is put right before. */
    private static final List<String> ENGLISH_BEFORE =
            List.of(
                    "twice",
                    "not",
                    "minus",
                    "all but",
                    "a cap of",
                    "nowhere near",
                    "at most about");

    private static final List<String> HINDI_BEFORE =
            List.of("मायनस", "न", "दोगुने", "बमुश्किल", "शून्य दशमलव", "अधिकतम कोई");

    /** What changes any number that it is put right after. */
    private static final List<String> ENGLISH_AFTER =
            List.of("zillion", "hired million", "at the minimum", "and then some");

    private static final List<String> HINDI_AFTER =
            List.of("हंड्रेड", "के पार", "से काफ़ी अधिक", "के दोगुने");

    private static final String SIGNS = ";|′`´‘˙，\\&[";

    private static final List<String> SCALES =
            List.of("lakh", "crore", "million", "billion", "लाख", "करोड़", "मिलियन", "अरब");
    private static final List<String> FACTORS =
            List.of("1e5", "1e7", "1e6", "1e9", "1e5", "1e7", "1e6", "1e9");

    private final String title;

    Corruption(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** None where a pair cannot be corrupted so. */
    List<Pair> of(Pair pair) {
        return switch (this) {
            case TIMES_TEN -> values(pair, v -> v.multiply(BigDecimal.TEN));
            case BY_TEN -> values(pair, v -> v.divide(BigDecimal.TEN));
            case SCALE -> scales(pair);
            case SWAPPED -> swapped(pair);
            case GROUP -> groupDropped(pair);
            case OTHER_END -> otherEnd(pair);
            case BOUND -> bounds(pair);
            case OTHER_NUMBER -> otherNumber(pair);
            case CUT -> cut(pair);
            case WORD_BESIDE -> wordBeside(pair);
            case SIGN_WITHIN -> signWithin(pair);
        };
    }

    private static List<Pair> values(Pair pair, UnaryOperator<BigDecimal> change) {
        Value value = pair.declared().value();
        return value(pair, value.bound(), change.apply(value.low()), change.apply(value.high()));
    }

    /** None where that is what is declared already, or no value. */
    private static List<Pair> value(Pair pair, Bound bound, BigDecimal low, BigDecimal high) {
        Declared declared = pair.declared();
        boolean valid = bound == Bound.BETWEEN ? low.compareTo(high) < 0 : low.compareTo(high) == 0;
        if (!valid) {
            return List.of();
        }
        Value changed = new Value(bound, low, high);
        return changed.agreesWith(declared.value())
                ? List.of()
                : List.of(
                        pair.with(
                                new Declared(
                                        declared.core(),
                                        declared.number(),
                                        declared.bound(),
                                        changed)));
    }

    /** The value as if another scale word stood there, and another scale word in the text. */
    private static List<Pair> scales(Pair pair) {
        Written last = pair.second() == null ? pair.number() : pair.second();
        List<Pair> all = new ArrayList<>();
        if (last.scale().isEmpty()) {
            return all;
        }
        for (int i = 0; i < SCALES.size(); i++) {
            BigDecimal by = new BigDecimal(FACTORS.get(i));
            if (by.compareTo(last.factor()) != 0) {
                all.addAll(values(pair, v -> v.divide(last.factor()).multiply(by)));
                all.add(
                        pair.withText(
                                pair.declared().number(),
                                pair.quoted().replace(last.scale(), SCALES.get(i))));
            }
        }
        return all;
    }

    private static List<Pair> swapped(Pair pair) {
        List<Pair> all = new ArrayList<>(values(pair, Corruption::swap));
        String text = pair.quoted();
        String other = swapDigits(text);
        if (!other.equals(text)) {
            all.add(pair.withText(pair.declared().number(), other));
        }
        return all;
    }

    private static BigDecimal swap(BigDecimal number) {
        return new BigDecimal(swapDigits(number.toPlainString()));
    }

    /** The first two neighbours that differ. */
    private static String swapDigits(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char a = text.charAt(i);
            char b = text.charAt(i + 1);
            if (Character.isDigit(a) && Character.isDigit(b) && a != b) {
                return text.substring(0, i) + b + a + text.substring(i + 2);
            }
        }
        return text;
    }

    private static List<Pair> groupDropped(Pair pair) {
        List<Pair> all = new ArrayList<>();
        all.addAll(values(pair, v -> v.movePointLeft(3)));
        all.addAll(
                values(
                        pair,
                        v -> {
                            BigDecimal rest = v.remainder(BigDecimal.valueOf(1000));
                            return v.compareTo(rest) == 0 ? v : v.subtract(rest);
                        }));
        String text = pair.quoted();
        String other = text.replaceFirst("[,\u2009\u202F][0-9०-९]{2,3}", "");
        if (!other.equals(text)) {
            all.add(pair.withText(pair.declared().number(), other));
        }
        return all;
    }

    private static List<Pair> otherEnd(Pair pair) {
        Value value = pair.declared().value();
        List<Pair> all = new ArrayList<>();
        if (value.bound() != Bound.BETWEEN) {
            all.addAll(value(pair, Bound.BETWEEN, value.low(), value.low().add(BigDecimal.TEN)));
            return all;
        }
        for (Bound bound : Bound.values()) {
            if (bound != Bound.BETWEEN) {
                for (BigDecimal end : List.of(value.low(), value.high())) {
                    all.addAll(value(pair, bound, end, end));
                    all.addAll(ends(pair, Value.of(bound, end)));
                }
            }
        }
        all.addAll(value(pair, Bound.BETWEEN, value.low(), value.high().add(BigDecimal.ONE)));
        all.addAll(value(pair, Bound.BETWEEN, value.low().subtract(BigDecimal.ONE), value.high()));
        return all;
    }

    /** With a quote of the first end only, and of the second. */
    private static List<Pair> ends(Pair pair, Value value) {
        Span number = pair.declared().number();
        int last = pair.second() == null ? 0 : pair.second().text().length();
        int first = pair.quoted().indexOf(' ') < 0 ? 1 : pair.quoted().indexOf(' ');
        return List.of(
                quoting(pair, new Span(number.end() - last, number.end()), value),
                quoting(pair, new Span(number.start(), number.start() + first), value));
    }

    private static Pair quoting(Pair pair, Span number, Value value) {
        return pair.with(
                new Declared(pair.declared().core(), number, pair.declared().bound(), value));
    }

    private static List<Pair> bounds(Pair pair) {
        Declared declared = pair.declared();
        List<Pair> all = new ArrayList<>();
        List<@Nullable Span> quotes =
                Arrays.asList(
                        declared.bound(),
                        null,
                        new Span(declared.core().end() - 3, declared.core().end()));
        for (Bound bound : Bound.values()) {
            if (bound != declared.value().bound() && bound != Bound.BETWEEN) {
                for (Span quote : quotes) {
                    all.add(
                            pair.with(
                                    new Declared(
                                            declared.core(),
                                            declared.number(),
                                            quote,
                                            Value.of(bound, declared.value().low()))));
                }
            }
        }
        return all;
    }

    private static List<Pair> otherNumber(Pair pair) {
        Declared declared = pair.declared();
        List<Pair> all = new ArrayList<>();
        Bound bound =
                declared.value().bound() == Bound.BETWEEN ? Bound.PLAIN : declared.value().bound();
        all.addAll(value(pair, bound, pair.other(), pair.other()));
        if (declared.value().low().compareTo(pair.other()) != 0) {
            all.add(quoting(pair, pair.otherSpan(), declared.value()));
        }
        return all;
    }

    /** "12" out of "12 million", "2 crore" out of "1.2 crore", "12" out of "12,000". */
    private static List<Pair> cut(Pair pair) {
        if (pair.second() != null) {
            return List.of();
        }
        Span number = pair.declared().number();
        Bound bound = pair.declared().value().bound();
        Written written = pair.number();
        List<Pair> all = new ArrayList<>();
        if (!written.scale().isEmpty()) {
            BigDecimal bare = written.value().divide(written.factor());
            Span span = new Span(number.start(), number.start() + written.bare().length());
            all.add(quoting(pair, span, Value.of(bound, bare)));
            all.add(quoting(pair, span, Value.of(bound, written.value())));
        }
        for (String sign : List.of(".", "।", ",", " ", "\u2009")) {
            int at = written.text().indexOf(sign);
            if (at > 0) {
                all.add(
                        quoting(
                                pair,
                                new Span(number.start() + at + 1, number.end()),
                                Value.of(bound, part(written.text().substring(at + 1), written))));
                all.add(
                        quoting(
                                pair,
                                new Span(number.start(), number.start() + at),
                                Value.of(bound, part(written.text().substring(0, at), written))));
            }
        }
        return all;
    }

    /** What some digits would say by themselves; the whole value for words. */
    private static BigDecimal part(String text, Written written) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        if (digits.isEmpty()) {
            return written.value();
        }
        BigDecimal number = new BigDecimal(digits.toString());
        return text.endsWith(written.scale()) ? number.multiply(written.factor()) : number;
    }

    /** The words quoted stay the same; what is put beside them makes them say something else. */
    private static List<Pair> wordBeside(Pair pair) {
        boolean english = pair.language().equals("en");
        Span number = pair.declared().number();
        Span before = new Span(number.start(), number.start() + 1);
        Span last = new Span(number.end() - 1, number.end());
        List<Pair> all = new ArrayList<>();
        for (String word : english ? ENGLISH_BEFORE : HINDI_BEFORE) {
            all.add(moved(pair, before, word + " " + pair.words(before), word.length() + 1));
        }
        for (String word : english ? ENGLISH_AFTER : HINDI_AFTER) {
            all.add(moved(pair, last, pair.words(last) + " " + word, 0));
        }
        return all;
    }

    private static List<Pair> signWithin(Pair pair) {
        String text = pair.quoted();
        List<Pair> all = new ArrayList<>();
        if (!text.matches("[0-9]{3,}")) {
            return all;
        }
        Span number = pair.declared().number();
        for (int sign : SIGNS.codePoints().toArray()) {
            int cut = 1 + sign % (text.length() - 1);
            Pair other =
                    pair.withText(
                            number,
                            text.substring(0, cut)
                                    + Character.toString(sign)
                                    + text.substring(cut));
            Span head = new Span(number.start(), number.start() + cut);
            Bound bound = pair.declared().value().bound();
            BigDecimal value = new BigDecimal(text.substring(0, cut));
            if (bound != Bound.BETWEEN) {
                all.add(quoting(other, head, Value.of(bound, value)));
            }
        }
        return all;
    }

    /** With other words in the place of a sign of the number; its quote is moved, not widened. */
    private static Pair moved(Pair pair, Span sign, String words, int by) {
        Span number = pair.declared().number();
        Pair changed = pair.withText(sign, words);
        return quoting(
                changed, new Span(number.start() + by, number.end() + by), pair.declared().value());
    }
}
