package org.reportedfigures.reading.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Status;
import org.reportedfigures.reading.claims.ReportedSentence.Cut;
import org.reportedfigures.reading.claims.VerbGroup.Sense;

/**
 * Reads what the verb of a number says: whether what is counted happened, goes on, is planned, is
 * possible, or is denied. All finite verbs of its clause must agree, and no word of the sentence
 * may turn them.
 */
final class StatusReading {
    /** Words between "not" and a compound verb: नहीं तैनात किए. */
    private static final int CLOSE = 3;

    private final ReportedSentence sentence;
    private final List<VerbGroup> verbs;
    private final int number;
    private final int numberEnd;
    private int from;
    private int to;

    StatusReading(ReportedSentence sentence, int number, int numberEnd) {
        this.sentence = sentence;
        this.verbs = sentence.verbGroups();
        this.number = number;
        this.numberEnd = numberEnd;
    }

    /** What the verbs say; {@link Sense#UNCLEAR} where that is not certain. */
    Sense sense() {
        clause();
        if (sentence.isQuestion()
                || isConditional(from, to)
                || sentence.isInverted()
                || sentence.sources().stream().anyMatch(s -> s.negated() && s.covers(number))
                || sentence.anyIs(from, Math.min(from + 2, number), "unsure start")) {
            return Sense.UNCLEAR;
        }
        return turned(own());
    }

    int clauseFrom() {
        clause();
        return from;
    }

    int clauseTo() {
        clause();
        return to;
    }

    /** The part of the sentence around the number, as far as the next verb. */
    private void clause() {
        from = segmentStart(number);
        to = segmentEnd(numberEnd - 1);
        while (groups(from, to).isEmpty()) {
            if (sentence.cutAt(from) == Cut.COMMA) {
                from = segmentStart(from - 1);
            } else if (sentence.cutAt(to) == Cut.COMMA) {
                to = segmentEnd(to);
            } else {
                return;
            }
        }
    }

    private int segmentStart(int at) {
        int start = at;
        while (sentence.cutAt(start) == Cut.NONE) {
            start--;
        }
        return start;
    }

    private int segmentEnd(int at) {
        int end = at + 1;
        while (sentence.cutAt(end) == Cut.NONE) {
            end++;
        }
        return end;
    }

    private List<VerbGroup> groups(int start, int end) {
        return verbs.stream().filter(v -> v.from() >= start && v.to() <= end).toList();
    }

    private Sense own() {
        List<VerbGroup> all = groups(from, to);
        var before = new ArrayList<VerbGroup>();
        var after = new ArrayList<VerbGroup>();
        for (VerbGroup group : all) {
            if (group.to() <= number) {
                before.add(group);
            } else if (group.from() >= numberEnd) {
                after.add(group);
            } else {
                return Sense.UNCLEAR;
            }
        }
        int not = looseNot();
        if (not >= 0) {
            boolean close =
                    not >= numberEnd && !after.isEmpty() && after.getFirst().from() - not <= CLOSE;
            boolean real = !after.isEmpty() && agreed(after) == Sense.HAPPENED;
            return sentence.isVerbsLast() && close && real ? Sense.DENIED : Sense.UNCLEAR;
        }
        return sentence.isVerbsLast() ? last(after) : first(before, after);
    }

    /** A "not" of the clause that belongs to no verb directly; -1 if there is none. */
    private int looseNot() {
        for (int i = from; i < to; i++) {
            int at = i;
            boolean ofVerb = verbs.stream().anyMatch(v -> v.from() <= at && at < v.to());
            if (sentence.is(i, "not") && !ofVerb) {
                return i;
            }
        }
        return -1;
    }

    /** Where verbs follow their object. */
    private Sense last(List<VerbGroup> after) {
        if (after.isEmpty()) {
            return Sense.UNCLEAR;
        }
        int noun = sentence.countedBefore(number);
        if (noun >= 0 && agreed(after) == Sense.STATE) {
            return verbs.stream()
                    .filter(verb -> verb.to() == noun)
                    .map(VerbGroup::sense)
                    .findFirst()
                    .orElse(Sense.STATE);
        }
        VerbGroup nearest = after.getFirst();
        if (!new NumberRole(sentence, number, numberEnd).isOf(nearest)) {
            return Sense.UNCLEAR;
        }
        if (nearest.isFinite()) {
            return agreed(after.stream().filter(VerbGroup::isFinite).toList());
        }
        boolean sequence =
                sentence.is(nearest.to() + 1, "afterwards")
                        || sentence.is(nearest.to(), "afterwards");
        Sense rest = agreed(after.stream().filter(VerbGroup::isFinite).toList());
        return sequence && rest == Sense.HAPPENED ? rest : Sense.UNCLEAR;
    }

    /** Where they precede it, or follow it as their subject. */
    private Sense first(List<VerbGroup> before, List<VerbGroup> after) {
        List<VerbGroup> finite =
                new ArrayList<>(before.stream().filter(VerbGroup::isFinite).toList());
        finite.addAll(after.stream().filter(VerbGroup::isFinite).toList());
        VerbGroup own = before.isEmpty() ? null : before.getLast();
        if (!new NumberRole(sentence, number, numberEnd).isOf(own)) {
            return Sense.UNCLEAR;
        }
        if (before.isEmpty() || before.getLast().isFinite()) {
            Sense sense = agreed(finite);
            return isLoose(before) && !sense.equals(coordinated()) ? Sense.UNCLEAR : sense;
        }
        boolean result =
                sentence.cutAt(before.getLast().from()) == Cut.COMMA
                        || sentence.is(before.getLast().from() - 1, "result");
        if (!result || before.size() > 1 || !finite.isEmpty()) {
            return Sense.UNCLEAR;
        }
        return matrix(before.getLast().from());
    }

    /** "…, killing 27 people" has the sense of the clause before it. */
    private Sense matrix(int at) {
        int start = segmentStart(at - 1);
        List<VerbGroup> finite = groups(start, at).stream().filter(VerbGroup::isFinite).toList();
        return isConditional(start, at) ? Sense.UNCLEAR : agreed(finite);
    }

    /** "and wounded 300": the verb may share the auxiliary of the clause before. */
    private boolean isLoose(List<VerbGroup> before) {
        return !before.isEmpty()
                && sentence.is(from, "and")
                && sentence.cutAt(from) == Cut.CLAUSE
                && areAdverbs(from + 1, before.getFirst().from());
    }

    private boolean areAdverbs(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!sentence.is(i, "adverb")) {
                return false;
            }
        }
        return true;
    }

    private Sense coordinated() {
        if (from == 0) {
            return Sense.UNCLEAR;
        }
        int start = segmentStart(from - 1);
        return agreed(groups(start, from).stream().filter(VerbGroup::isFinite).toList());
    }

    private static Sense agreed(List<VerbGroup> groups) {
        if (groups.isEmpty()) {
            return Sense.UNCLEAR;
        }
        Sense sense = groups.getFirst().sense();
        return groups.stream().allMatch(group -> group.sense() == sense) ? sense : Sense.UNCLEAR;
    }

    /** Whether a clause begins with "if". */
    private boolean isConditional(int start, int end) {
        return sentence.anyIs(start, end, "condition");
    }

    /** The sense after words outside of the clause that deny it. */
    private Sense turned(Sense own) {
        int denial = lastBefore(number, "deny");
        if (sentence.isVerbsLast()) {
            denial = Math.max(denial, lastBefore(number, "false"));
        }
        if (denial >= 0) {
            return deniesClause(denial) && own != Sense.DENIED ? Sense.DENIED : Sense.UNCLEAR;
        }
        if (sentence.anyIs(numberEnd, sentence.tokens().size(), "deny")
                || sentence.anyIs(numberEnd, sentence.tokens().size(), "false")) {
            return isReportDenied() ? Sense.DENIED : Sense.UNCLEAR;
        }
        boolean vague =
                sentence.anyIs(0, number, "stance")
                        || isMaybe()
                        || (!sentence.isVerbsLast() && sentence.anyIs(0, number, "false"));
        return vague && own != Sense.DENIED ? Sense.UNCLEAR : isGoverned() ? Sense.UNCLEAR : own;
    }

    /** "Possibly", "almost": not right before the number, where it is a bound. */
    private boolean isMaybe() {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "maybe") && i + 1 != number) {
                return true;
            }
        }
        return false;
    }

    private int lastBefore(int end, String name) {
        for (int i = end - 1; i >= 0; i--) {
            if (sentence.is(i, name)) {
                return i;
            }
        }
        return -1;
    }

    /** "Denied reports that …": nothing but the denied report between. */
    private boolean deniesClause(int denial) {
        boolean doubled = sentence.anyIs(denial - 4, denial, "not");
        for (int i = denial + 1; i < number && !doubled; i++) {
            boolean other =
                    sentence.is(i, "contrast")
                            || sentence.is(i, "condition")
                            || sentence.tokens().at(i).is(";")
                            || sentence.is(i, "stance")
                            || (sentence.is(i, "spoken") && !sentence.is(i, "report"));
            if (other) {
                return false;
            }
        }
        return !doubled
                && (sentence.anyIs(denial, number, "report")
                        || sentence.anyIs(denial, number, "that")
                        || sentence.isVerbsLast()
                        || sentence.is(denial + 1, "inglike")
                        || groups(denial + 1, number).stream().anyMatch(v -> !v.isFinite()))
                && sentence.sources().stream()
                        .noneMatch(s -> s.from() > denial && s.to() <= number);
    }

    /** "Reports that 500 were killed are false." */
    private boolean isReportDenied() {
        int at = Math.max(lastAfter("deny"), lastAfter("false"));
        boolean doubled = sentence.anyIs(at - 4, at, "not") || sentence.anyIs(at, at + 3, "not");
        boolean bare =
                sentence.is(at - 1, "from")
                        && verbs.stream().anyMatch(v -> v.to() == at - 1 && !v.isFinite());
        if (bare && sentence.isVerbsLast() && !doubled) {
            return true;
        }
        int report = sentence.isVerbsLast() ? firstReport(numberEnd, at) : firstReport(0, number);
        return report >= 0
                && !doubled
                && !sentence.anyIs(Math.min(report, number), at, "contrast")
                && !sentence.anyIs(Math.min(report, number), at, "condition")
                && sentence.sources().stream().noneMatch(s -> s.from() > number && s.to() <= at);
    }

    private int firstReport(int start, int end) {
        for (int i = start; i < end; i++) {
            if (sentence.is(i, "report")) {
                return i;
            }
        }
        return -1;
    }

    private int lastAfter(String name) {
        for (int i = sentence.tokens().size() - 1; i >= numberEnd; i--) {
            if (sentence.is(i, name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the clause depends on another one that is no plain report of it. */
    private boolean isGoverned() {
        if (from == 0 || !sentence.is(from, "that")) {
            return false;
        }
        boolean reported =
                sentence.sources().stream().anyMatch(s -> s.to() == from || s.to() == from + 1);
        boolean relative = verbs.stream().anyMatch(v -> v.from() == from + 1);
        return !reported && !(relative && !sentence.is(from - 1, "report"));
    }

    /** The declared status that the sense confirms; null if it confirms none. */
    static @Nullable Status status(Sense sense) {
        return switch (sense) {
            case HAPPENED -> Status.HAPPENED;
            case ONGOING, STATE -> Status.ONGOING;
            case PLANNED -> Status.PLANNED;
            case POSSIBLE -> Status.POSSIBLE;
            case DENIED -> Status.DENIED;
            case BARE, UNCLEAR -> null;
        };
    }
}
