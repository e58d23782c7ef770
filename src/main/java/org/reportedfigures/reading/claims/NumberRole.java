package org.reportedfigures.reading.claims;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.claims.ReportedSentence.Cut;
import org.reportedfigures.reading.language.PhraseTrie;

/**
 * Decides whether a number is what its verb is about: "sent 500 soldiers", but not "sent a letter
 * about 500 soldiers", nor "the families of 500 soldiers were told".
 */
record NumberRole(ReportedSentence sentence, int number, int numberEnd) {
    private static final int FAR = 8;

    /** Whether the number is object or subject of a verb, or of one after it if there is none. */
    boolean isOf(@Nullable VerbGroup verb) {
        return sentence.isVerbsLast() ? isFollowed(verb) : isPreceded(verb);
    }

    /** Whether the words before the number leave it an object, or the subject. */
    private boolean isPreceded(@Nullable VerbGroup verb) {
        int end = beforeBound();
        int start = start(verb, end);
        while (end > start && isTransparent(end - 1)) {
            end--;
        }
        if (end == start || (end == start + 1 && sentence.is(start, "and"))) {
            return true;
        }
        int last = end - 1;
        int earlier = lastNumber(start, end);
        if (earlier >= 0 && (sentence.is(last, "and") || sentence.tokens().at(end).is(","))) {
            return new NumberRole(sentence, earlier, earlier + 1).isPreceded(verb);
        }
        if (!sentence.is(last, "preposition")) {
            return sentence.is(start, "preposition")
                    || sentence.is(start, "name")
                    || isName(start, end)
                    || sentence.is(last, "including");
        }
        boolean total =
                sentence.is(last, "of") && last > start && sentence.is(last - 1, "quantity");
        boolean change =
                verb != null
                        && sentence.is(last, "toward")
                        && sentence.anyIs(verb.from(), verb.to(), "change");
        boolean given =
                verb != null
                        && sentence.is(last, "with")
                        && sentence.anyIs(verb.from(), verb.to(), "give with");
        return total || change || given;
    }

    /** The last number of a list before this one: "40 red and 25 blue boats"; -1 for none. */
    private int lastNumber(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (sentence.tokens().at(i).isNumber() && !sentence.isTime(i)) {
                return i;
            }
        }
        return -1;
    }

    private int beforeBound() {
        int start = sentence.tokens().isMoneySign(number - 1) ? number - 1 : number;
        PhraseTrie.PhraseMatch<?> bound = sentence.boundBefore(start);
        return bound == null ? start : bound.from();
    }

    private int start(@Nullable VerbGroup verb, int end) {
        int start = end;
        while (sentence.cutAt(start) == Cut.NONE && (verb == null || start > verb.to())) {
            start--;
        }
        return start;
    }

    private boolean isTransparent(int at) {
        return sentence.is(at, "determiner")
                || sentence.is(at, "adverb")
                || sentence.isTime(at)
                || sentence.tokens().at(at).isSign();
    }

    private boolean isName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!sentence.tokens().isCapital(i) && !sentence.is(i, "determiner")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words after the number leave it so: no postposition but those of an object. */
    private boolean isFollowed(@Nullable VerbGroup verb) {
        int from = afterBound();
        int end = verb == null ? from : Math.min(verb.from(), from + FAR);
        for (int i = from; i < end; i++) {
            boolean postposition = sentence.is(i, "postposition") || sentence.is(i, "gen");
            if (postposition) {
                boolean own = i - from <= 1 || sentence.is(i - 1, "oblique");
                return !own || isOfObject(i, end);
            }
            if (sentence.cutAt(i) != Cut.NONE && i > from) {
                return true;
            }
        }
        return true;
    }

    private int afterBound() {
        PhraseTrie.PhraseMatch<?> bound = sentence.boundAfter(numberEnd);
        return bound == null ? numberEnd : bound.to();
    }

    /** को, ने; की मौत, के मारे जाने. */
    private boolean isOfObject(int at, int end) {
        if (sentence.is(at, "ko") || sentence.is(at, "subject marker")) {
            return true;
        }
        return sentence.is(at, "gen")
                && (at + 1 >= end
                        || sentence.is(at + 1, "event noun")
                        || sentence.is(at + 1, "part"));
    }
}
