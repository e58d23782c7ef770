package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that numbers are made of, folded.
 *
 * @param cardinals those that no smaller one follows: "seven", "fifteen", तिरपन
 * @param longCardinals the same of several words: "quatre-vingt-dix"
 * @param tens those that seven may follow: "twenty"
 * @param fractions half, डेढ़ (one and a half)
 * @param added what changes the number behind it: साढ़े (and a half)
 * @param addedAlone those of {@code added} that change one where no number follows: सवा किलो
 * @param neverAlone what is another word without a number or a scale beside it: अरब, the Arabs
 * @param articles what may stand for one before a scale
 * @param and what joins a smaller number, or a fraction
 * @param of what stands between a whole and its part: का पांचवां
 * @param scaleLinks what stands between a scale and what is counted: "millions de dollars"
 * @param point what stands for the decimal point
 * @param pointFirst points that a number may always begin with: दशमलव पाँच
 * @param beforePoint behind these a number may begin with the point: "is point six"
 * @param zeroDigits what stands for a nought among the digits behind a point: "oh"
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
     * Where what a number counts may begin: behind the "de" of "deux millions de dollars".
     *
     * @param to the token after the number
     */
    public int behindLink(Sentence sentence, int to) {
        Token last = sentence.at(to - 1);
        boolean link = scales.contains(last) || fractions.containsKey(last.folded());
        return link && scaleLinks.contains(sentence.at(to).folded()) ? to + 1 : to;
    }

    public boolean isOf(Token token) {
        return of.contains(token.folded());
    }
}
