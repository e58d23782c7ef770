package org.reportedfigures.reading.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.EnumId;

/**
 * The words and traits of a language, from the file {@code reading/LANGUAGE.lexicon}.
 *
 * @param noNumber phrases in which a number word counts nothing: "no one", एक साथ
 * @param colons words whose last letter is often typed as a colon
 * @param besideZero words that give the sign before zero: "20 degrees below zero"
 * @param nounEnds words that follow the noun and are never part of it
 * @param numberWords number words, for the check
 * @param beforeScale words allowed, in sequence, between a number and its scale
 * @param shortened abbreviations as written, whose point ends no sentence of a draft
 * @param abbreviationSigns signs used as a full stop after a letter and before no digit
 */
public record Lexicon(
        NumberWords numbers,
        PhraseTrie<String> noNumber,
        OneWords one,
        PhraseTrie<UnitWords> units,
        PhraseTrie<UnitWords> moneyBefore,
        SmallerUnits smallerUnits,
        PhraseTrie<Bound> boundsBefore,
        PhraseTrie<Bound> boundsAfter,
        Map<String, String> besideZero,
        OtherWords others,
        Colons colons,
        Set<Integer> abbreviationSigns,
        NumberSigns numberSigns,
        Set<Trait> traits,
        SpelledWord spelling,
        Set<String> nounEnds,
        Set<String> numberWords,
        List<String> beforeScale,
        Set<String> shortened,
        Sections sections) {
    public static Lexicon of(String language) {
        LexiconFile file = LexiconFile.of(language);
        var sections = new Sections(file);
        return new Lexicon(
                NumberWords.of(file, sections),
                file.hyphened("no number"),
                OneWords.of(file),
                file.phrases("units", UnitWords::of),
                file.phrases(
                        "money before",
                        name ->
                                new UnitWords(
                                        name,
                                        name.equals("percent")
                                                ? QuantityKind.PERCENT
                                                : QuantityKind.MONEY,
                                        false,
                                        false)),
                SmallerUnits.of(file),
                file.phrases("bound before", Lexicon::bound),
                file.phrases("bound after", Lexicon::bound),
                file.meanings("beside zero"),
                OtherWords.of(file),
                Colons.of(file),
                file.words("abbreviation signs").stream()
                        .map(sign -> sign.codePointAt(0))
                        .collect(Collectors.toUnmodifiableSet()),
                NumberSigns.of(file),
                file.traits(),
                file.spelling(),
                file.words("noun ends", "weekdays", "months"),
                file.words("scales", "cardinals", "tens", "added", "fractions"),
                file.listed("doubted before scale"),
                Set.copyOf(file.listed("shortened")),
                sections);
    }

    private static Bound bound(String id) {
        return EnumId.of(Bound.class, id)
                .orElseThrow(() -> new IllegalStateException("no bound " + id + " in a lexicon"));
    }

    public Set<String> words(Section section) {
        return sections.words(section);
    }

    public boolean has(Section section, Token token) {
        return sections.has(section, token);
    }

    public PhraseTrie<String> phrases(Section section) {
        return sections.phrases(section);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean mayEndInColon(String folded) {
        return colons.words().contains(folded);
    }

    String withoutColon(String folded) {
        return folded.replace(":", colons.letter());
    }

    boolean isElided(String folded) {
        return words(Section.ELIDED).contains(folded);
    }

    public boolean isFullStop(String folded) {
        return words(Section.FULL_STOPS).contains(folded);
    }

    /** Whether a sign ends a sentence unless it has another meaning, as in a number. */
    public boolean endsSentence(String folded) {
        return folded.equals(".") || folded.equals("!") || folded.equals("?") || isFullStop(folded);
    }

    boolean isAbbreviationSign(int sign) {
        return abbreviationSigns.contains(sign);
    }

    /** Whether a word is a currency sign or code that precedes a number. */
    boolean isMoney(String folded) {
        return words(Section.MONEY_BEFORE).contains(folded);
    }

    /** Whether a letter is a scale before a currency code: MUSD. */
    boolean isScaledMoney(String letter, String code) {
        return numbers.scales().letters().inCodes().containsKey(letter) && isMoney(code);
    }

    /** Where a word of two numbers is cut, "twentyfive": letters before the cut; 0 for none. */
    int cut(String folded) {
        return numbers.glued().cut(folded);
    }

    public boolean isAbbreviation(String folded) {
        return words(Section.ABBREVIATIONS).contains(folded);
    }

    /**
     * A letter often typed as a colon: छ: is छः.
     *
     * @param letter the letter; empty if there is none
     * @param words words that end in it, without it
     */
    record Colons(String letter, Set<String> words) {
        public static Colons of(LexiconFile file) {
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
