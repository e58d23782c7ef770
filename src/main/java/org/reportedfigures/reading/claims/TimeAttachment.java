package org.reportedfigures.reading.claims;

import org.reportedfigures.reading.claims.ReportedSentence.Cut;

/** Decides whether a time belongs to what is reported or to when it was said. */
record TimeAttachment(ReportedSentence sentence, int number) {
    boolean holds(TimePhrase time, boolean said) {
        return said ? isSaid(time) : isReported(time) && isOnly(time);
    }

    /** Within the words that say who reports the number, or right before them. */
    private boolean isSaid(TimePhrase time) {
        return sentence.sources().stream().anyMatch(s -> s.covers(number) && isOf(s, time));
    }

    private boolean isOf(Attribution source, TimePhrase time) {
        boolean inside = source.from() <= time.from() && time.to() <= source.to();
        return inside || (source.isSpoken() && isRightBefore(source, time));
    }

    /** "On Monday, the ministry said that": only what comes first in its sentence. */
    private boolean isRightBefore(Attribution source, TimePhrase time) {
        int end = time.to();
        if (sentence.tokens().at(end).is(",")) {
            end++;
        }
        boolean first = time.from() == 0 || sentence.cutAt(time.from()) != Cut.NONE;
        return first && end == source.from() && source.scopeFrom() >= source.to();
    }

    private boolean isReported(TimePhrase time) {
        boolean ofSource = sentence.sources().stream().anyMatch(s -> isOf(s, time));
        return !ofSource && isInClause(time);
    }

    private boolean isOnly(TimePhrase time) {
        return sentence.times().stream()
                .noneMatch(other -> !other.equals(time) && isReported(other));
    }

    /** In the number's clause, or set off by commas in a part without a verb. */
    private boolean isInClause(TimePhrase time) {
        int from = Math.min(time.from(), number);
        int to = Math.max(time.from(), number);
        boolean comma = false;
        for (int i = from + 1; i <= to; i++) {
            if (sentence.cutAt(i) == Cut.CLAUSE) {
                return false;
            }
            comma |= sentence.cutAt(i) == Cut.COMMA;
        }
        return !comma || !hasVerb(time);
    }

    private boolean hasVerb(TimePhrase time) {
        int from = time.from();
        while (sentence.cutAt(from) == Cut.NONE) {
            from--;
        }
        int to = time.to();
        while (sentence.cutAt(to) == Cut.NONE) {
            to++;
        }
        int start = from;
        int end = to;
        return sentence.verbGroups().stream()
                .anyMatch(v -> v.from() >= start && v.to() <= end && v.isFinite());
    }
}
