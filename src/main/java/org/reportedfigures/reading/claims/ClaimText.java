package org.reportedfigures.reading.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Status;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.claims.MomentDates.Direction;
import org.reportedfigures.reading.claims.VerbGroup.Sense;
import org.reportedfigures.reading.language.ClaimLexicon;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Tokens;

/**
 * A line of a text, read for who reports its numbers, whether they happened, and when; all spans
 * are code points of that line. Each sentence is read once, when it is first asked about.
 */
public final class ClaimText {
    /** Sentences of a passage, on each side of the number, that are searched for other words. */
    private static final int NEAR = 40;

    private final int[] text;
    private final ClaimLexicon lexicon;
    private final Lexicon words;
    private final SpeakerNames names;
    private final List<Sentence> sentences = new ArrayList<>();
    private final @Nullable ReportedSentence[] read;

    private ClaimText(Reader reader, String line, SpeakerNames names) {
        this.text = line.codePoints().toArray();
        this.lexicon = ClaimLexicon.of(reader.language());
        this.words = reader.lexicon();
        this.names = names;
        var tokens = new Tokens(text, reader.lexicon());
        for (Sentence next = tokens.next(); next != null; next = tokens.next()) {
            sentences.add(next);
        }
        this.read = new ReportedSentence[sentences.size()];
    }

    public static ClaimText of(Reader reader, String line, SpeakerNames names) {
        return new ClaimText(reader, line, names);
    }

    /** A number at its place. */
    private record NumberPlace(int index, ReportedSentence sentence, int from, int to) {}

    private @Nullable NumberPlace place(Span number) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.span(0, sentence.size()).end() <= number.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        if (low == sentences.size()) {
            return null;
        }
        ReportedSentence sentence = sentence(low);
        int[] tokens = sentence.tokensOf(number);
        return tokens == null ? null : new NumberPlace(low, sentence, tokens[0], tokens[1]);
    }

    private ReportedSentence sentence(int index) {
        ReportedSentence known = read[index];
        if (known == null) {
            known = new ReportedSentence(sentences.get(index), lexicon, words, names);
            read[index] = known;
        }
        return known;
    }

    /** The other sentences of a passage. */
    private List<ReportedSentence> others(NumberPlace place, Span passage) {
        var found = new ArrayList<ReportedSentence>();
        int first = Math.max(0, place.index() - NEAR);
        int last = Math.min(sentences.size(), place.index() + NEAR + 1);
        for (int i = first; i < last; i++) {
            Sentence other = sentences.get(i);
            if (i != place.index() && other.span(0, other.size()).overlaps(passage)) {
                found.add(sentence(i));
            }
        }
        return found;
    }

    private String words(ReportedSentence sentence, int from, int to) {
        return from < to ? sentence.tokens().text(from, to) : "";
    }

    private static ClaimAnswer nothing() {
        return ClaimAnswer.unread("");
    }

    /** Whether the verb of a number says the status. */
    public ClaimAnswer whether(Span passage, Span number, Status declared) {
        NumberPlace place = place(number);
        if (place == null) {
            return nothing();
        }
        var reading = new StatusReading(place.sentence(), place.from(), place.to());
        Sense sense = reading.sense();
        String words = words(place.sentence(), reading.clauseFrom(), reading.clauseTo());
        Status read = StatusReading.status(sense);
        boolean doubted =
                others(place, passage).stream()
                        .anyMatch(s ->
                                s.anyIs(0, s.tokens().size(), "deny")
                                        || s.anyIs(0, s.tokens().size(), "false"));
        if (read == null || doubted) {
            return ClaimAnswer.unread(words);
        }
        if (read == declared) {
            return ClaimAnswer.yes(words);
        }
        boolean near = isReal(read) && isReal(declared);
        return near ? ClaimAnswer.unread(words) : ClaimAnswer.no(read.id());
    }

    private static boolean isReal(Status status) {
        return status == Status.HAPPENED || status == Status.ONGOING;
    }

    /** The noun before a number that says how many there are: गोलों की संख्या; null for none. */
    public @Nullable String countedBefore(Span number) {
        NumberPlace place = place(number);
        if (place == null) {
            return null;
        }
        int noun = place.sentence().countedBefore(place.from());
        return noun < 0 ? null : words(place.sentence(), noun, noun + 1);
    }

    /** Whether words such as "if" make a number depend on something: yes, no, or perhaps. */
    public ClaimAnswer condition(Span number) {
        NumberPlace place = place(number);
        if (place == null) {
            return nothing();
        }
        ReportedSentence sentence = place.sentence();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.is(i, "condition")) {
                boolean sure =
                        i == 0 || sentence.tokens().at(i - 1).is(",") || sentence.is(i - 1, "that");
                String words = words(sentence, i, i + 1);
                return sure ? ClaimAnswer.yes(words) : ClaimAnswer.unread(words);
            }
        }
        return ClaimAnswer.no("");
    }

    /**
     * Whether a passage names a speaker as the source of a number.
     *
     * @param words the quoted words that name it; null for none
     * @param speaker id of the declared speaker; null if nobody is named
     * @param via id of who passes it on; null for nobody
     * @param voice whether the speaker is that of the whole document, where nobody is named
     */
    public ClaimAnswer who(
            Span passage,
            Span number,
            @Nullable Span words,
            @Nullable String speaker,
            @Nullable String via,
            boolean voice) {
        NumberPlace place = place(number);
        if (place == null) {
            return nothing();
        }
        ReportedSentence sentence = place.sentence();
        List<Attribution> covering =
                sentence.sources().stream().filter(s -> s.covers(place.from())).toList();
        if (covering.isEmpty()) {
            boolean none =
                    sentence.namesNobody()
                            && others(place, passage).stream()
                                    .allMatch(ReportedSentence::namesNobody);
            return none && (speaker == null || voice) && via == null
                    ? ClaimAnswer.yes("")
                    : nothing();
        }
        Attribution first = covering.getFirst();
        String said = words(sentence, first.from(), first.to());
        boolean unsure =
                covering.stream().anyMatch(s -> !s.clear() && place.from() >= s.to())
                        || covering.stream().anyMatch(s -> !s.whole() || s.speakers().size() != 1);
        if (unsure) {
            return ClaimAnswer.unread(said);
        }
        if (covering.size() > 1) {
            return isPassedOn(covering, speaker, via)
                    ? ClaimAnswer.yes(said)
                    : ClaimAnswer.unread(said);
        }
        if (words != null && !isQuoted(sentence, first, words)) {
            return ClaimAnswer.no(said);
        }
        String read = first.speakers().iterator().next();
        String expected = speaker == null ? via : speaker;
        boolean other = speaker != null && via != null;
        if (read.equals(expected)) {
            return other ? ClaimAnswer.unread(said) : ClaimAnswer.yes(said);
        }
        return other && read.equals(via) ? ClaimAnswer.unread(said) : ClaimAnswer.no(said);
    }

    private static boolean isPassedOn(
            List<Attribution> covering, @Nullable String speaker, @Nullable String via) {
        return speaker != null
                && via != null
                && covering.size() == 2
                && covering.stream().anyMatch(s -> s.speakers().equals(Set.of(speaker)))
                && covering.stream().anyMatch(s -> s.speakers().equals(Set.of(via)));
    }

    private static boolean isQuoted(ReportedSentence sentence, Attribution source, Span words) {
        return sentence.tokens().span(source.from(), source.to()).overlaps(words);
    }

    /**
     * Whether words say the time that a number is about, or when it was said.
     *
     * @param number null for an event
     * @param words the quoted words
     * @param said whether it is the time of saying
     * @param anchor the day from which the words count; null if nobody knows
     */
    public ClaimAnswer when(
            @Nullable Span number,
            Span words,
            boolean said,
            Edtf declared,
            @Nullable LocalDate anchor,
            @Nullable Status status,
            boolean inferred) {
        NumberPlace place = place(words);
        NumberPlace counted = number == null ? place : place(number);
        if (place == null || counted == null || place.index() != counted.index()) {
            return nothing();
        }
        ReportedSentence sentence = place.sentence();
        List<TimePhrase> quoted =
                sentence.times().stream()
                        .filter(t -> t.from() < place.to() && place.from() < t.to())
                        .toList();
        if (quoted.size() != 1) {
            return nothing();
        }
        TimePhrase time = quoted.getFirst();
        String text = words(sentence, time.from(), time.to());
        boolean whole = place.from() <= time.from() && time.to() <= place.to();
        boolean attached =
                number == null || new TimeAttachment(sentence, counted.from()).holds(time, said);
        ClaimAnswer answer =
                new DateMatch(declared, anchor, direction(said, status), inferred).of(time, text);
        return answer.isYes() && !(whole && attached) ? ClaimAnswer.unread(text) : answer;
    }

    private static Direction direction(boolean said, @Nullable Status status) {
        if (said || status == Status.HAPPENED || status == Status.ONGOING) {
            return Direction.PAST;
        }
        return status == Status.PLANNED ? Direction.FUTURE : Direction.EITHER;
    }
}
