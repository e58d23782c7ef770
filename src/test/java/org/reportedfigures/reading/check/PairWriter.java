package org.reportedfigures.reading.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.check.WordsCheck.Declared;

/** Writes sentences that report a number, and says truly what they report. */
final class PairWriter {
    /** Words that say a bound, before or after the number. */
    private record Hedge(Bound bound, String before, String after) {}

    /** How two numbers make a range; %1 and %2 are the ends. */
    private record Join(String before, String between, String after) {}

    private static final List<Hedge> ENGLISH_HEDGES =
            List.of(
                    new Hedge(Bound.ABOUT, "about", ""),
                    new Hedge(Bound.ABOUT, "around", ""),
                    new Hedge(Bound.ABOUT, "approximately", ""),
                    new Hedge(Bound.ABOUT, "nearly", ""),
                    new Hedge(Bound.MORE_THAN, "more than", ""),
                    new Hedge(Bound.MORE_THAN, "over", ""),
                    new Hedge(Bound.AT_LEAST, "at least", ""),
                    new Hedge(Bound.LESS_THAN, "less than", ""),
                    new Hedge(Bound.LESS_THAN, "fewer than", ""),
                    new Hedge(Bound.LESS_THAN, "under", ""),
                    new Hedge(Bound.UP_TO, "up to", ""),
                    new Hedge(Bound.UP_TO, "at most", ""));
    private static final List<Hedge> HINDI_HEDGES =
            List.of(
                    new Hedge(Bound.ABOUT, "लगभग", ""),
                    new Hedge(Bound.ABOUT, "करीब", ""),
                    new Hedge(Bound.ABOUT, "क़रीब", ""),
                    new Hedge(Bound.ABOUT, "तकरीबन", ""),
                    new Hedge(Bound.MORE_THAN, "", "से अधिक"),
                    new Hedge(Bound.MORE_THAN, "", "से ज़्यादा"),
                    new Hedge(Bound.MORE_THAN, "", "से ज्यादा"),
                    new Hedge(Bound.AT_LEAST, "कम से कम", ""),
                    new Hedge(Bound.LESS_THAN, "", "से कम"),
                    new Hedge(Bound.UP_TO, "अधिक से अधिक", ""),
                    new Hedge(Bound.UP_TO, "ज़्यादा से ज़्यादा", ""));
    private static final List<Join> ENGLISH_JOINS =
            List.of(
                    new Join("between ", " and ", ""),
                    new Join("", " to ", ""),
                    new Join("", "-", ""),
                    new Join("", "–", ""));
    private static final List<Join> HINDI_JOINS =
            List.of(
                    new Join("", " से ", ""),
                    new Join("", " से लेकर ", ""),
                    new Join("", "-", ""),
                    new Join("", " से ", " के बीच"));
    private static final String[] ENGLISH_NOUNS =
            "soldiers shells containers houses people ships trucks tents".split(" ");
    private static final String[] HINDI_NOUNS =
            "सैनिक गोले कंटेनर मकान लोग जहाज़ ट्रक तंबू".split(" ");
    private static final String[] ENGLISH_LEADS = {
        "The office said that ",
        "According to the agency, ",
        "On 14 July 2031 the ministry said that ",
        "In the north, ",
        ""
    };
    private static final String[] HINDI_LEADS = {
        "एजेंसी ने बताया कि ",
        "मंत्रालय के अनुसार, ",
        "14 जुलाई 2031 को उत्तरी इलाके में ",
        "पिछले साल वहाँ ",
        ""
    };

    private final Random random;
    private final boolean english;

    PairWriter(Random random, String language) {
        this.random = random;
        this.english = language.equals("en");
    }

    Pair write() {
        Written number = any(english ? Styles.ENGLISH : Styles.HINDI).apply(random);
        if (random.nextInt(4) == 0) {
            Pair range = range(number);
            if (range != null) {
                return range;
            }
        }
        Hedge hedge =
                random.nextInt(4) == 0
                        ? new Hedge(Bound.PLAIN, "", "")
                        : any(english ? ENGLISH_HEDGES : HINDI_HEDGES);
        return sentence(
                hedge.before().isEmpty() ? "" : hedge.before() + " ",
                number.text(),
                hedge.after().isEmpty() ? "" : " " + hedge.after(),
                Value.of(hedge.bound(), number.value()),
                number,
                null);
    }

    /** Null where these numbers make no clear range. */
    private @Nullable Pair range(Written first) {
        Join join = any(english ? ENGLISH_JOINS : HINDI_JOINS);
        if (random.nextInt(3) == 0) {
            return shared(join);
        }
        Function<Random, Written> style = any(english ? Styles.ENGLISH : Styles.HINDI);
        Written low = style.apply(random);
        Written high = style.apply(random);
        boolean dash = join.between().length() == 1;
        boolean clear =
                low.value().compareTo(high.value()) < 0
                        && (low.scale().isEmpty() || !high.scale().isEmpty())
                        && (!low.scale().isEmpty() || high.scale().isEmpty())
                        && !(dash && (low.text() + high.text()).matches(".*[^0-9,].*"))
                        && !(dash && low.text().length() == 4 && high.text().length() == 4)
                        && !(join.between().equals(" and ") && low.text().contains(" and "));
        return clear && first.value().signum() > 0 ? range(join, low, high, "") : null;
    }

    /** "4 to 6 million": the scale word stands once, for both. */
    private Pair shared(Join join) {
        int low = 2 + random.nextInt(40);
        int high = low + 1 + random.nextInt(50);
        String scale = any(List.of(english ? "million" : "करोड़", english ? "lakh" : "लाख"));
        String factor = scale.equals("million") ? "1e6" : scale.equals("करोड़") ? "1e7" : "1e5";
        Written first = Written.scaled(String.valueOf(low), BigDecimal.valueOf(low), scale, factor);
        Written second =
                Written.scaled(String.valueOf(high), BigDecimal.valueOf(high), scale, factor);
        return range(join, first, second, first.bare());
    }

    private Pair range(Join join, Written low, Written high, String firstText) {
        String text = firstText.isEmpty() ? low.text() : firstText;
        return sentence(
                join.before(),
                text + join.between() + high.text(),
                join.after(),
                new Value(Bound.BETWEEN, low.value(), high.value()),
                low,
                high);
    }

    private Pair sentence(
            String before,
            String number,
            String after,
            Value value,
            Written first,
            @Nullable Written second) {
        int other = 11 + random.nextInt(80);
        int place = random.nextInt(3);
        String noun = any(List.of(english ? ENGLISH_NOUNS : HINDI_NOUNS));
        var text = new TextParts();
        if (place == 0) {
            text.other(
                    english ? "The town has " : "शहर में ",
                    other,
                    english ? " schools. " : " स्कूल हैं। ");
        }
        text.add(any(List.of(english ? ENGLISH_LEADS : HINDI_LEADS)));
        int core = text.length();
        if (place == 1 && !english) {
            text.other("", 100 + other, " मिमी के ");
        }
        Span boundBefore = text.add(before);
        Span numberSpan = new Span(text.length(), text.length() + number.length());
        text.add(number);
        Span boundAfter = text.add(after);
        text.add(" " + noun);
        if (place == 1 && english) {
            text.other(" of ", 100 + other, " mm");
        }
        int end = text.length();
        text.add(english ? " were sent" : " भेजे गए");
        if (place == 2) {
            text.other(
                    english ? ", and " : ", और ",
                    other,
                    english ? " tractors came" : " ट्रैक्टर आए");
        }
        text.add(english ? "." : "।");
        Span bound = before.isBlank() ? boundAfter : boundBefore;
        return new Pair(
                english ? "en" : "hi",
                text.text(),
                new Declared(
                        new Span(core, end),
                        numberSpan,
                        bound == null ? null : trimmed(bound, text.text()),
                        value),
                first,
                second,
                BigDecimal.valueOf(place == 1 ? 100 + other : other),
                text.otherSpan());
    }

    private static Span trimmed(Span span, String text) {
        int start = span.start() + (text.charAt(span.start()) == ' ' ? 1 : 0);
        int end = span.end() - (text.charAt(span.end() - 1) == ' ' ? 1 : 0);
        return new Span(start, end);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
