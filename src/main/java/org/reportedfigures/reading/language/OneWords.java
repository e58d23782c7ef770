package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.Set;

/**
 * When a small number word counts, in a language where it is also another word.
 *
 * @param article whether "one" is also "a": then it counts only beside the words below
 * @param verb whether "two" is also "give"
 * @param before words that make it count when before it
 * @param after words that make it count when after it
 * @param afterUnit phrases that make it count when after its unit
 * @param giveExcept words after which दो at the end of a clause is a number, not "give"
 * @param giveTo words after दो that make it "give": उसे, "to him"
 * @param others verbs after which दो is "give": छोड़ दो
 * @param pronounAfter words after which "one" at the end of its group is a pronoun
 */
public record OneWords(
        boolean article,
        boolean verb,
        Set<String> before,
        Set<String> after,
        PhraseTrie<String> afterUnit,
        Set<String> giveExcept,
        Set<String> giveTo,
        OtherWords others,
        Set<String> pronounAfter,
        PhraseTrie<UnitWords> units,
        Set<String> ends) {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.TWO;

    /** Whether a number word has its other meaning here: एक "a", दो "give". */
    public boolean isOther(Sentence sentence, int at, BigDecimal value) {
        Token last = sentence.at(at - 1);
        Token next = sentence.at(at + 1);
        if (!article) {
            return value.compareTo(ONE) == 0
                    && pronounAfter.contains(last.folded())
                    && (!next.isWord() || ends.contains(next.folded()));
        }
        if (value.compareTo(ONE) == 0) {
            PhraseTrie.PhraseMatch<UnitWords> unit = units.from(sentence, at + 1);
            return (unit == null || isArticleOf(sentence, unit))
                    && !before.contains(last.folded())
                    && !after.contains(next.folded())
                    && sentence.size() > 1;
        }
        boolean mayGive = verb && value.compareTo(TWO) == 0;
        if (mayGive && (giveTo.contains(next.folded()) || others.mayGive(sentence, at - 1))) {
            return true;
        }
        return mayGive
                && (next.isSign() || next.type() == Token.Type.NOTHING)
                && last.isWord()
                && !giveExcept.contains(last.folded());
    }

    /** Whether "one" before a unit is "a": an hour, but not "une heure et demie". */
    private boolean isArticleOf(Sentence sentence, PhraseTrie.PhraseMatch<UnitWords> unit) {
        return unit.meaning().kind() == QuantityKind.DURATION
                && afterUnit.from(sentence, unit.to()) == null;
    }

    static OneWords of(LexiconFile file) {
        return new OneWords(
                file.traits().contains(Trait.ONE_IS_ARTICLE),
                file.traits().contains(Trait.TWO_IS_VERB),
                file.meaning("one", "before"),
                file.meaning("one", "after"),
                file.phrases("one after unit", k -> k),
                file.words("give"),
                file.words("give to"),
                OtherWords.of(file),
                file.words("pronoun one"),
                file.phrases("units", UnitWords::of),
                file.words("noun ends"));
    }
}
