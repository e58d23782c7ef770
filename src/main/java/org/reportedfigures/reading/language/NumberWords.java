package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folded words that make up the numbers of a language.
 *
 * @param cardinals words that no smaller number follows: "seven", "fifteen", तिरपन
 * @param longCardinals the same of several words: "quatre-vingt-dix"
 * @param tens words that a unit may follow: "twenty"
 * @param fractions half, डेढ़ (one and a half)
 * @param added words that change the number after them: साढ़े (and a half)
 * @param addedAlone those of {@code added} that change one if no number follows: सवा किलो
 * @param neverAlone words with another meaning unless beside a number or a scale: अरब, the Arabs
 * @param articles words that may mean one before a scale
 * @param and words that join a smaller number or a fraction
 * @param of words between a whole and its part: का पांचवां
 * @param scaleLinks words between a scale and the counted noun: "millions de dollars"
 * @param point words for the decimal point
 * @param pointFirst points that may always begin a number: दशमलव पाँच
 * @param beforePoint words after which a number may begin with the point: "is point six"
 * @param zeroDigits words for a zero among the decimals: "oh"
 */
public record NumberWords(
        Map<String, BigDecimal> cardinals,
        PhraseTrie<BigDecimal> longCardinals,
        Map<String, BigDecimal> tens,
        Map<String, BigDecimal> fractions,
        Map<String, BigDecimal> added,
        Set<String> addedAlone,
        Set<String> neverAlone,
        Set<String> articles,
        Set<String> and,
        Set<String> of,
        Set<String> scaleLinks,
        Set<String> point,
        Set<String> pointFirst,
        Set<String> beforePoint,
        Set<String> zeroDigits,
        ScaleWords scales,
        OrdinalWords ordinals,
        GluedWords glued,
        Set<Trait> traits,
        Sections sections) {

    static NumberWords of(LexiconFile file, Sections sections) {
        return new NumberWords(
                file.numbers("cardinals"),
                file.longNumbers("cardinals"),
                file.numbers("tens"),
                file.numbers("fractions"),
                file.numbers("added"),
                file.words("added alone"),
                file.words("never alone"),
                file.words("articles"),
                file.words("and"),
                file.words("of"),
                file.words("scale links"),
                file.words("point"),
                file.words("point first"),
                file.words("before point"),
                file.words("zero digit"),
                ScaleWords.of(file),
                OrdinalWords.of(file),
                GluedWords.of(file),
                file.traits(),
                sections);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public boolean isArticle(Token token) {
        return articles.contains(token.folded());
    }

    public boolean isAnd(Token token) {
        return and.contains(token.folded());
    }

    /**
     * Where the counted noun may begin: after the "de" of "deux millions de dollars".
     *
     * @param to the token after the number
     */
    public int afterLink(Sentence sentence, int to) {
        Token last = sentence.at(to - 1);
        boolean link = scales.contains(last) || fractions.containsKey(last.folded());
        return link && scaleLinks.contains(sentence.at(to).folded()) ? to + 1 : to;
    }

    /** Where a scale may be after a fraction: "three quarters of a million", "tiers de million". */
    public int afterOf(Sentence sentence, int i) {
        if (isOf(sentence.at(i)) && isArticle(sentence.at(i + 1))) {
            return i + 2;
        }
        return scaleLinks.contains(sentence.at(i).folded()) ? i + 1 : i;
    }

    public boolean isOf(Token token) {
        return of.contains(token.folded());
    }

    /**
     * Two numbers in one word: "twentyfive", "fivehundred", चारसौ, साढ़ेतीन.
     *
     * @param cuts the folded words to the length of the first number, in letters
     */
    record GluedWords(Map<String, Integer> cuts) {
        /** Largest number written together with a half: nobody writes साढ़ेसत्तासी. */
        private static final BigDecimal LARGEST_WITH_HALF = BigDecimal.valueOf(12);

        static GluedWords of(LexiconFile file) {
            Map<String, BigDecimal> cardinals = file.numbers("cardinals");
            Set<String> tens = file.numbers("tens").keySet();
            var heads = new HashSet<>(tens);
            heads.addAll(cardinals.keySet());
            heads.addAll(file.numbers("fractions").keySet());
            Set<String> halves = file.numbers("added").keySet();
            var cuts = new HashMap<String, Integer>();
            put(cuts, heads, file.numbers("scales").keySet());
            put(cuts, halves, file.numbers("scales").keySet());
            put(cuts, halves, upTo(LARGEST_WITH_HALF, cardinals));
            put(cuts, tens, upTo(BigDecimal.valueOf(9), cardinals));
            return new GluedWords(Map.copyOf(cuts));
        }

        private static void put(
                Map<String, Integer> cuts, Collection<String> heads, Collection<String> tails) {
            for (String head : heads) {
                for (String tail : tails) {
                    if (isLatin(head) == isLatin(tail)) {
                        cuts.put(head + tail, head.length());
                    }
                }
            }
        }

        private static List<String> upTo(BigDecimal most, Map<String, BigDecimal> cardinals) {
            return cardinals.keySet().stream()
                    .filter(word -> cardinals.getOrDefault(word, most).signum() > 0)
                    .filter(word -> cardinals.getOrDefault(word, most).compareTo(most) <= 0)
                    .toList();
        }

        private static boolean isLatin(String word) {
            return word.charAt(0) < 128;
        }

        /** Letters before the cut; 0 if the word is not two numbers. */
        int cut(String folded) {
            return cuts.getOrDefault(folded, 0);
        }
    }

    /**
     * The ordinal words of a language: third, पांचवां.
     *
     * @param values irregular ordinals
     * @param stems numbers that take a suffix
     * @param suffixes ordinal suffixes of words: वाँ
     * @param endings ordinal suffixes of digits: 45th
     */
    public record OrdinalWords(
            Map<String, BigDecimal> values,
            Map<String, BigDecimal> stems,
            Set<String> suffixes,
            Set<String> endings) {
        static OrdinalWords of(LexiconFile file) {
            var stems = new HashMap<>(file.numbers("scales"));
            stems.putAll(file.numbers("cardinals"));
            return new OrdinalWords(
                    file.numbers("ordinals"),
                    Map.copyOf(stems),
                    file.words("ordinal suffixes"),
                    file.words("ordinal endings"));
        }

        /** The number of an ordinal word: पाँचवाँ is 5; null if it is not one. */
        public @Nullable BigDecimal value(Token token) {
            String word = token.folded();
            BigDecimal known = values.get(word);
            if (known != null) {
                return known;
            }
            for (String suffix : suffixes) {
                if (word.endsWith(suffix) && word.length() > suffix.length()) {
                    return stems.get(word.substring(0, word.length() - suffix.length()));
                }
            }
            return null;
        }

        /** Whether it is a number with a suffix: पाँचवाँ, not दूसरा, which also means "other". */
        public boolean isOfNumber(Token token) {
            return !values.containsKey(token.folded()) && value(token) != null;
        }
    }
}
