package org.reportedfigures.reading.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Sentence;

/** Finds who reports what in a sentence. */
final class Attributions {
    /** Words that may be between a source and its verb, or after the verb. */
    private static final int REACH = 14;

    private static final int LONGEST_SOURCE = 24;

    /**
     * The words of an attribution: source and verb, before its reach is known.
     *
     * @param embeddedTo the end of what is reported between source and verb; 0 for nothing
     */
    private record Raw(
            int from,
            int to,
            int sourceFrom,
            int sourceTo,
            boolean spoken,
            int verbFrom,
            int embeddedTo) {}

    private final ReportedSentence sentence;
    private final Sentence tokens;
    private final List<VerbGroup> verbs;
    private final SpeakerNames names;

    /** Tokens of declared names, which may hold numbers. */
    private final BitSet named = new BitSet();

    Attributions(ReportedSentence sentence, List<VerbGroup> verbs, SpeakerNames names) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.verbs = verbs;
        this.names = names;
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTrie.PhraseMatch<Set<String>> name = names.from(tokens, i);
            if (name != null) {
                named.set(i, name.to());
            }
        }
    }

    List<Attribution> found() {
        var raw = new ArrayList<Raw>();
        for (int i = 0; i < tokens.size(); i++) {
            int free = raw.isEmpty() ? 0 : raw.getLast().to();
            Raw next = at(i, free);
            if (next != null && next.sourceFrom() < next.sourceTo() && next.from() >= free) {
                raw.add(next);
                i = next.to() - 1;
            }
        }
        var found = new ArrayList<Attribution>();
        for (int i = 0; i < raw.size(); i++) {
            found.add(attribution(raw, i));
        }
        return found;
    }

    private @Nullable Raw at(int i, int free) {
        PhraseTrie.PhraseMatch<String> before = match("source before", i);
        if (before != null) {
            int end = sourceEnd(before.to());
            return new Raw(i, end, before.to(), end, false, i, 0);
        }
        PhraseTrie.PhraseMatch<String> after = match("source after", i);
        if (after != null) {
            int start = sourceStart(i, free);
            int to = sentence.is(after.to(), "that") ? after.to() + 1 : after.to();
            return new Raw(start, to, start, i, false, i, 0);
        }
        PhraseTrie.PhraseMatch<String> speech = match("speech", i);
        boolean rejects = sentence.is(i, "deny report") && !sentence.is(i, "deny");
        if (speech == null || sentence.isTime(i) || rejects) {
            return i == 0 ? heading() : null;
        }
        return sentence.isVerbsLast() ? spokenLast(speech, free) : spoken(speech, free);
    }

    private PhraseTrie.@Nullable PhraseMatch<String> match(String section, int at) {
        return sentence.lexicon().phrases(section).from(tokens, at);
    }

    /** "The ministry: 500 were killed". */
    private @Nullable Raw heading() {
        for (int i = 1; i < Math.min(REACH, tokens.size() - 1); i++) {
            if (tokens.at(i).is(":")) {
                boolean named = source(0, i).whole() && !source(0, i).speakers().isEmpty();
                return named ? new Raw(0, i + 1, 0, i, false, i, 0) : null;
            }
            if (!tokens.at(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** मंत्रालय ने सोमवार को बताया कि. */
    private @Nullable Raw spokenLast(PhraseTrie.PhraseMatch<String> speech, int free) {
        int marker = speech.from() - 1;
        while (marker >= free
                && marker > speech.from() - REACH
                && !sentence.is(marker, "subject marker")) {
            if (tokens.at(marker).isSign() || sentence.is(marker, "clause")) {
                return null;
            }
            marker--;
        }
        if (marker < free || !sentence.is(marker, "subject marker")) {
            return null;
        }
        int start = sourceStart(marker, free);
        if (hasContent(marker + 1, speech.from())) {
            return new Raw(start, marker + 1, start, marker, false, marker, speech.to());
        }
        return new Raw(start, complementEnd(speech.to()), start, marker, true, marker, 0);
    }

    private @Nullable Raw spoken(PhraseTrie.PhraseMatch<String> speech, int free) {
        int subject = speech.from();
        while (subject > free && sentence.is(subject - 1, "adverb")) {
            subject--;
        }
        if (sentence.is(subject - 1, "have")) {
            subject--;
        }
        if (sentence.is(subject - 1, "unspoken") || sentence.is(subject - 1, "clause start")) {
            return null;
        }
        if (isInverted(speech)) {
            int end = sourceEnd(speech.to());
            return new Raw(
                    speech.from(), complementEnd(end), speech.to(), end, true, speech.from(), 0);
        }
        int noun = beforeRelative(subject, free);
        int start = sourceStart(noun, free);
        return new Raw(start, complementEnd(speech.to()), start, noun, true, subject, 0);
    }

    /** The end of the source of "the governor, who did not attend, said". */
    private int beforeRelative(int subject, int free) {
        if (!tokens.at(subject - 1).is(",")) {
            return subject;
        }
        int comma = subject - 2;
        while (comma > free && !tokens.at(comma).is(",")) {
            comma--;
        }
        boolean relative = comma > free && sentence.is(comma + 1, "clause start");
        return relative ? comma : subject;
    }

    /** ", said the ministry", and nothing more. */
    private boolean isInverted(PhraseTrie.PhraseMatch<String> speech) {
        int before = speech.from() - 1;
        int end = sourceEnd(speech.to());
        return (before < 0 || tokens.at(before).isSign())
                && end > speech.to()
                && !sentence.is(speech.to(), "that")
                && !isVerb(end)
                && !tokens.at(end).isNumber()
                && !source(speech.to(), end).speakers().isEmpty();
    }

    /**
     * The end of the words after a verb of speech that say to whom, when and where, with "that";
     * the verb's own end if they are none of these.
     */
    private int complementEnd(int from) {
        int end = from;
        while (end < tokens.size()) {
            PhraseTrie.PhraseMatch<String> extra = match("speech extras", end);
            if (sentence.isTime(end)) {
                end++;
            } else if (extra != null) {
                end = extra.to();
            } else {
                break;
            }
        }
        for (int i = end; i < Math.min(from + REACH, tokens.size()); i++) {
            if (sentence.is(i, "that")) {
                return i + 1;
            }
            boolean other = sentence.is(i, "spoken") || sentence.is(i, "pronoun");
            if (other || isVerb(i) || isNumber(i) || sentence.is(i, "clause")) {
                break;
            }
        }
        return end;
    }

    /** A number that is neither part of a name nor of a date. */
    private boolean isNumber(int at) {
        return tokens.at(at).isNumber() && !named.get(at) && !sentence.isTime(at);
    }

    private boolean isVerb(int at) {
        return verbs.stream().anyMatch(v -> v.from() <= at && at < v.to() && v.isFinite());
    }

    /** Where the words of a source before its verb begin: after a sign or the last verb. */
    private int sourceStart(int end, int free) {
        int start = end;
        boolean apposition = tokens.at(end - 1).is(",");
        int commas = apposition ? 2 : 0;
        while (start > free && end - start < LONGEST_SOURCE) {
            int before = start - 1;
            if (tokens.at(before).is(",")) {
                if (commas-- <= 0) {
                    break;
                }
            } else if (isEdge(before)) {
                break;
            }
            start--;
        }
        while (start < end && (tokens.at(start).isSign() || sentence.isTime(start))) {
            start++;
        }
        return start;
    }

    private int sourceEnd(int start) {
        int end = start;
        while (end < tokens.size() && end - start < LONGEST_SOURCE && !isEdge(end)) {
            if (tokens.at(end).is(",") || sentence.isTime(end) || sentence.is(end, "and")) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isEdge(int at) {
        boolean bracket = tokens.at(at).is("(") || tokens.at(at).is(")") || tokens.at(at).is(".");
        return sentence.isStop(at)
                || (tokens.at(at).isSign() && !bracket && !tokens.at(at).is(","))
                || isNumber(at)
                || sentence.is(at, "clause")
                || sentence.is(at, "contrast")
                || (sentence.is(at, "and") && !sentence.isVerbsLast())
                || isVerb(at);
    }

    private record Source(Set<String> speakers, boolean whole) {}

    /** The speakers that the words of a source name, and whether no word is left over. */
    private Source source(int from, int to) {
        var speakers = new HashSet<String>();
        var others = new ArrayList<Integer>();
        boolean first = true;
        int named = -1;
        for (int i = from; i < to; i++) {
            PhraseTrie.PhraseMatch<Set<String>> name = names.from(tokens, i);
            if (name != null && name.to() <= to) {
                if (first) {
                    speakers.addAll(name.meaning());
                } else {
                    others.add(name.meaning().equals(speakers) ? -1 : i);
                }
                first = false;
                i = name.to() - 1;
                named = name.to();
            } else if (!isSourceWord(i, named)) {
                others.add(i);
            }
        }
        boolean whole =
                others.stream()
                        .allMatch(i ->
                                i < 0
                                        || speakers.stream()
                                                .anyMatch(s ->
                                                        names.isOrigin(s, tokens.at(i).folded())));
        return new Source(speakers, whole);
    }

    /** A word that leaves open nobody else: an article, "spokesman for", a person's name. */
    private boolean isSourceWord(int i, int named) {
        boolean person =
                named > 0
                        && i - named < 3
                        && sentence.is(named - 1, "title")
                        && tokens.isCapital(i);
        return sentence.is(i, "source") || person || tokens.at(i).isSign() || sentence.isTime(i);
    }

    private Attribution attribution(List<Raw> all, int index) {
        Raw raw = all.get(index);
        Source source = source(raw.sourceFrom(), raw.sourceTo());
        int floor = index == 0 ? 0 : all.get(index - 1).to();
        int ceiling = index + 1 < all.size() ? all.get(index + 1).from() : tokens.size();
        int from = raw.from();
        while (from > floor && !isContrast(from - 1)) {
            from--;
        }
        int to = raw.to();
        while (to < ceiling && !isContrast(to)) {
            to++;
        }
        boolean before = hasContent(from, raw.from());
        boolean after = hasContent(raw.to(), to);
        boolean complement = sentence.is(raw.to() - 1, "that") || tokens.at(raw.to() - 1).is(":");
        boolean forward = complement || !before;
        boolean clear = !(before && after) || complement;
        boolean negated =
                sentence.anyIs(Math.max(floor, raw.from() - 2), raw.sourceTo(), "not")
                        || sentence.anyIs(raw.verbFrom(), raw.to(), "not");
        if (raw.embeddedTo() > 0) {
            return new Attribution(
                    raw.from(),
                    raw.to(),
                    source.speakers(),
                    source.whole() && !negated,
                    false,
                    raw.to(),
                    raw.embeddedTo(),
                    true,
                    negated);
        }
        return new Attribution(
                raw.from(),
                raw.to(),
                source.speakers(),
                source.whole() && !negated,
                raw.spoken(),
                forward ? raw.to() : from,
                forward ? to : clear ? raw.from() : to,
                clear,
                negated);
    }

    private boolean isContrast(int at) {
        return tokens.at(at).is(";") || sentence.isStop(at) || sentence.is(at, "contrast");
    }

    private boolean hasContent(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isNumber(i) || isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
