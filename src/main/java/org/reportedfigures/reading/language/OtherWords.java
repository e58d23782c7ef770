package org.reportedfigures.reading.language;

import java.util.HashSet;
import java.util.Set;

/**
 * Words behind a number that only stand where its noun would, in a language whose verbs follow:
 * "room 12 देखिए", "42 flights रद्द हुईं".
 *
 * @param stems of verbs; one alone is a verb before an auxiliary: छूट गई
 * @param endings what makes a verb of a stem: देख + िए
 * @param surely what only verbs end in
 * @param maybe endings of verbs that nouns have too
 * @param participles endings of verbs before a copula: पढ़ता है
 * @param requests endings of verbs that ask for something: खोलो
 * @param infinitives endings of verbs before "let": जाने दो
 * @param auxiliaries what follows a bare stem
 * @param copulas forms of "be"
 * @param describing words that describe a noun or go with a verb, never nouns: रद्द, नए
 * @param describingEndings what such words end in
 * @param nouns words that look like verbs and are nouns: जूते
 * @param numbers with which another group begins: दो भाई एक शादी में
 * @param verbsLast whether verbs follow the noun at all
 */
public record OtherWords(
        Set<String> stems,
        Set<String> endings,
        Set<String> surely,
        Set<String> maybe,
        Set<String> participles,
        Set<String> requests,
        Set<String> infinitives,
        Set<String> auxiliaries,
        Set<String> copulas,
        Set<String> describing,
        Set<String> describingEndings,
        Set<String> nouns,
        Set<String> numbers,
        boolean verbsLast) {
    static OtherWords of(LexiconFile file) {
        return new OtherWords(
                file.words("verb stems"),
                file.words("verb endings"),
                file.words("only verb endings"),
                file.words("verb or noun endings"),
                file.words("participle endings"),
                file.words("request endings"),
                file.words("infinitive endings"),
                file.words("auxiliaries"),
                file.words("copulas"),
                file.words("describing"),
                file.words("describing endings"),
                file.words("plurals"),
                numbers(file),
                file.traits().contains(Trait.VERBS_LAST));
    }

    private static Set<String> numbers(LexiconFile file) {
        var numbers = new HashSet<>(file.words("cardinals"));
        numbers.addAll(file.words("fractions"));
        numbers.addAll(file.words("added"));
        return Set.copyOf(numbers);
    }

    /** Whether a word is none of a group of words with its noun. */
    public boolean end(Sentence sentence, int i) {
        return verbsLast && (numbers.contains(sentence.at(i).folded()) || isVerb(sentence, i));
    }

    public boolean isVerb(Sentence sentence, int i) {
        String word = sentence.at(i).folded();
        String next = sentence.at(i + 1).folded();
        if (!verbsLast || nouns.contains(word)) {
            return false;
        }
        boolean participle = copulas.contains(next) && endsIn(participles, word);
        return participle
                || endsIn(surely, word)
                || (stems.contains(word) && auxiliaries.contains(next))
                || isInflected(word);
    }

    /** Whether a word asks for something: खोलो, देखिए. */
    public boolean isRequest(Sentence sentence, int i) {
        return isVerb(sentence, i) && endsIn(requests, sentence.at(i).folded());
    }

    /** Whether दो behind a word is "give": छोड़ दो, जाने दो. */
    boolean mayGive(Sentence sentence, int i) {
        String word = sentence.at(i).folded();
        return stems.contains(word)
                || (endsIn(infinitives, word) && !nouns.contains(word) && isInflected(word));
    }

    /** Whether a word without anything behind it may be a verb that is not known. */
    public boolean mayBeVerb(String word) {
        return !nouns.contains(word) && endsIn(maybe, word);
    }

    public boolean isDescribing(Sentence sentence, int i) {
        String word = sentence.at(i).folded();
        return describing.contains(word)
                || (!nouns.contains(word) && endsIn(describingEndings, word));
    }

    private boolean isInflected(String word) {
        for (int end = 1; end < word.length(); end++) {
            if (stems.contains(word.substring(0, end)) && endings.contains(word.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsIn(Set<String> endings, String word) {
        return endings.stream().anyMatch(word::endsWith);
    }
}
