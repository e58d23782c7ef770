package org.reportedfigures.reading.numbers;

import java.util.Set;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.OtherWords;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;

/** Finds the noun that a number counts, by the end of the group of words after it. */
public final class Nouns {
    private static final int LONGEST_GROUP = 6;

    private static final int SHORTEST_PLURAL = 4;

    private final boolean last;
    private final Set<String> ends;
    private final Set<String> endings;
    private final Set<String> plurals;
    private final Set<String> notPlurals;
    private final Set<String> pluralEndings;
    private final Set<String> noPluralEndings;
    private final Set<String> skips;
    private final Set<String> per;

    private final OtherWords others;

    public Nouns(Lexicon lexicon) {
        this.last = lexicon.has(Trait.NOUN_LAST);
        this.ends = lexicon.nounEnds();
        this.endings = lexicon.words(Section.NOUN_ENDINGS);
        this.plurals = lexicon.words(Section.PLURALS);
        this.notPlurals = lexicon.words(Section.NOT_PLURALS);
        this.pluralEndings = lexicon.words(Section.PLURAL_ENDINGS);
        this.noPluralEndings = lexicon.words(Section.NO_PLURAL_ENDINGS);
        this.skips = lexicon.words(Section.NOUN_SKIPS);
        this.per = lexicon.words(Section.PER);
        this.others = lexicon.others();
    }

    /** The token of the counted noun, searched for from a token on; -1 if there is none. */
    public int after(Sentence sentence, int from) {
        int head = -1;
        int i = from;
        while (skips.contains(sentence.at(i).folded())) {
            i++;
        }
        for (int end = i + LONGEST_GROUP; i < end; i++) {
            Token token = sentence.at(i);
            if (token.is("-") && sentence.isGlued(i)) {
                continue;
            }
            if (head < 0 && isParticiple(sentence, i)) {
                continue; // 35,000 जन्मे बच्चों
            }
            if (ends(sentence, i)) {
                return head;
            }
            if (isSurely(token.folded())) {
                return i;
            }
            if (others.isDescribing(sentence, i)) {
                if (head >= 0) {
                    return head; // adjectives precede their noun
                }
                continue;
            }
            head = i;
        }
        return head;
    }

    /** The last word of a unit; before "per" where it has one: "km per hour"; रु of रु०. */
    public int ofUnit(Sentence sentence, Mention.Measure unit) {
        for (int i = unit.from() + 1; i < unit.to(); i++) {
            if (per.contains(sentence.at(i).folded())) {
                return i - 1;
            }
        }
        int last = unit.to() - 1;
        return last > unit.from() && sentence.at(last).is(".") ? last - 1 : last;
    }

    /** Whether a noun after 2000 is counted: in a language with plural endings it must have one. */
    public boolean mayBeCounted(Sentence sentence, int noun) {
        return last || isPlural(sentence.at(noun).folded());
    }

    /** Whether a noun is one that numbers always count. */
    public boolean isSurelyCounted(Sentence sentence, int noun) {
        String word = sentence.at(noun).folded();
        if (!last) {
            return isPlural(word);
        }
        boolean last = !sentence.at(noun + 1).isWord();
        return plurals.contains(word) || (isSurely(word) && !(last && others.mayBeVerb(word)));
    }

    /** Whether a word is never a noun: मृत. */
    public boolean isDescribing(Sentence sentence, int i) {
        return others.isDescribing(sentence, i);
    }

    /** Whether a word is a request: such a sentence reports nothing. */
    public boolean isRequest(Sentence sentence, int i) {
        return others.isRequest(sentence, i);
    }

    /** Whether a token cannot be in the group of a noun. */
    public boolean ends(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return !token.isWord() || ends.contains(token.folded()) || others.end(sentence, i);
    }

    private boolean isParticiple(Sentence sentence, int i) {
        return others.isVerb(sentence, i)
                && sentence.at(i + 1).isWord()
                && !ends(sentence, i + 1)
                && isSurelyCounted(sentence, i + 1);
    }

    /** Whether the group ends with the word. */
    private boolean isSurely(String word) {
        if (last) {
            return endsIn(word, endings);
        }
        return isPlural(word);
    }

    private boolean isPlural(String word) {
        boolean plural =
                word.length() >= SHORTEST_PLURAL
                        && endsIn(word, pluralEndings)
                        && !endsIn(word, noPluralEndings);
        return plurals.contains(word) || (plural && !notPlurals.contains(word));
    }

    private static boolean endsIn(String word, Set<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
