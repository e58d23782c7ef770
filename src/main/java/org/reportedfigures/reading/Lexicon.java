package org.reportedfigures.reading;

import java.util.HashSet;
import java.util.Set;

/**
 * All that is known of a language; a file {@code reading/LANGUAGE.lexicon} says it.
 *
 * @param noNumber phrases in which a number word counts nothing: "no one", एक साथ
 * @param unitsAndVerbs units that are verbs at the end of a clause: मिली
 * @param money what may stand before a number of money
 * @param visargas words that end in a visarga, without it
 * @param abbreviations words whose full stop ends no sentence
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
        Set<String> visargas,
        Set<String> abbreviations,
        DoubtWords doubts) {
    private static final char VISARGA = 'ः';

    static Lexicon of(String language) {
        LexiconFile file = LexiconFile.of(language);
        var visargas = new HashSet<String>();
        for (String section : Set.of("cardinals", "bound before", "estimate")) {
            file.words(section).stream()
                    .filter(word -> word.indexOf(VISARGA) == word.length() - 1)
                    .forEach(word -> visargas.add(word.substring(0, word.length() - 1)));
        }
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
                Set.copyOf(visargas),
                file.words("abbreviations"),
                DoubtWords.of(file));
    }

    boolean endsInVisarga(String folded) {
        return visargas.contains(folded);
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
}
