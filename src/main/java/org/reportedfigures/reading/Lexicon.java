package org.reportedfigures.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known of a language; a file {@code reading/LANGUAGE.lexicon} says it.
 *
 * @param noNumber phrases in which a number word counts nothing: "no one", एक साथ
 * @param unitsAndVerbs units that are verbs at the end of a clause: मिली
 * @param money what may stand before a number of money
 * @param colons words whose last letter is often typed as a colon
 * @param abbreviations words whose full stop ends no sentence
 * @param capitalMonths months that are other words, too, without a capital: "may"
 * @param fullStops what ends a sentence besides the signs that all languages have
 * @param abbreviationSigns what stands for a full stop behind a letter and before no digit
 * @param elided what is written in one with the word behind it: "l'", "jusqu'"
 * @param doubts what the check doubts numbers beside, and the reader does not know
 */
record Lexicon(
        NumberWords numbers,
        Phrases<String> noNumber,
        OneWords one,
        Phrases<Unit> units,
        Phrases<Unit> moneyBefore,
        SmallerUnits smallerUnits,
        BoundWords bounds,
        RangeWords ranges,
        Contexts contexts,
        TimeWords times,
        NounWords nouns,
        OtherWords others,
        Set<String> unitsAndVerbs,
        Set<String> money,
        Colons colons,
        Set<String> abbreviations,
        Set<String> capitalMonths,
        Set<String> fullStops,
        Set<Integer> abbreviationSigns,
        Set<String> elided,
        NumberSigns numberSigns,
        Set<Trait> traits,
        Spelling spelling,
        DoubtWords doubts) {
    static Lexicon of(String language) {
        LexiconFile file = LexiconFile.of(language);
        return new Lexicon(
                NumberWords.of(file),
                file.hyphened("no number"),
                OneWords.of(file),
                file.phrases("units", Unit::of),
                file.phrases(
                        "money before",
                        name ->
                                new Unit(
                                        name,
                                        name.equals("percent") ? Kind.PERCENT : Kind.MONEY,
                                        false,
                                        false)),
                SmallerUnits.of(file),
                BoundWords.of(file),
                RangeWords.of(file),
                Contexts.of(file),
                TimeWords.of(file),
                NounWords.of(file),
                OtherWords.of(file),
                file.words("units and verbs"),
                file.words("money before"),
                Colons.of(file),
                file.words("abbreviations"),
                file.words("capital months"),
                file.words("full stops"),
                file.words("abbreviation signs").stream()
                        .map(sign -> sign.codePointAt(0))
                        .collect(Collectors.toUnmodifiableSet()),
                file.words("elided"),
                NumberSigns.of(file),
                file.traits(),
                file.spelling(),
                DoubtWords.of(file));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean mayEndInColon(String folded) {
        return colons.words().contains(folded);
    }

    String withoutColon(String folded) {
        return folded.replace(":", colons.letter());
    }

    boolean isElided(String folded) {
        return elided.contains(folded);
    }

    boolean isFullStop(String folded) {
        return fullStops.contains(folded);
    }

    boolean isAbbreviationSign(int sign) {
        return abbreviationSigns.contains(sign);
    }

    /** Whether a word is a sign or code of money that stands before a number. */
    boolean isMoney(String folded) {
        return money.contains(folded);
    }

    /** Whether a letter of four is a scale before a code of money: MUSD. */
    boolean isScaledMoney(String letter, String code) {
        return numbers.scales().letters().inCodes().containsKey(letter) && isMoney(code);
    }

    /** Where a word of two numbers is cut, "twentyfive": letters before the cut; 0 for none. */
    int cut(String folded) {
        return numbers.glued().cut(folded);
    }

    boolean isAbbreviation(String folded) {
        return abbreviations.contains(folded);
    }

    /**
     * A letter that a colon is often typed for: छ: is छः.
     *
     * @param letter the letter; empty where there is none
     * @param words words that end in it, without it
     */
    record Colons(String letter, Set<String> words) {
        static Colons of(LexiconFile file) {
            String letter = String.join("", file.words("typed as a colon"));
            return new Colons(
                    letter,
                    letter.isEmpty()
                            ? Set.of()
                            : Stream.of("cardinals", "bound before", "estimate")
                                    .flatMap(section -> file.words(section).stream())
                                    .filter(word -> word.indexOf(letter) == word.length() - 1)
                                    .map(word -> word.substring(0, word.length() - 1))
                                    .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
