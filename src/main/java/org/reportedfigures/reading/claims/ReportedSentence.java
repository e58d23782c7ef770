package org.reportedfigures.reading.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.language.ClaimLexicon;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Trait;

/** A sentence with its verbs, its clauses, and who reports what in it. */
final class ReportedSentence {
    /** What separates a token from the one before it. */
    enum Cut {
        NONE,
        /** A comma or colon, which may only set off an insertion or a list. */
        COMMA,
        /** Another clause. */
        CLAUSE
    }

    private static final String CLAUSE_SIGNS = ";()[]{}\"“”„«»‘—–!?";

    /** How far after "rejected" the rejected report may be. */
    private static final int REPORT = 6;

    private final Sentence tokens;
    private final ClaimLexicon lexicon;
    private final Lexicon words;
    private final boolean verbsLast;
    private final List<Set<String>> classes = new ArrayList<>();
    private final List<VerbGroup> verbs;
    private final List<Attribution> sources;
    private final List<TimePhrase> times;
    private final BitSet inTime = new BitSet();
    private final Cut[] cuts;

    ReportedSentence(Sentence tokens, ClaimLexicon lexicon, Lexicon words, SpeakerNames names) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.words = words;
        this.verbsLast = words.has(Trait.VERBS_LAST);
        for (int i = 0; i < tokens.size(); i++) {
            classes.add(lexicon.classes(tokens.at(i)));
        }
        markPhrases();
        markCapitals();
        markFinals();
        this.times = new TimePhrases(lexicon).in(tokens);
        times.forEach(time -> inTime.set(time.from(), time.to()));
        List<VerbGroup> all = verbs();
        this.sources = new Attributions(this, all, names).found();
        var attributing = new BitSet();
        sources.forEach(source -> attributing.set(source.from(), source.to()));
        this.verbs =
                all.stream()
                        .filter(verb -> attributing.get(verb.from(), verb.to()).isEmpty())
                        .toList();
        this.cuts = cuts();
    }

    /** Phrases that act as one word: its first token gets their class, the others none. */
    private void markPhrases() {
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTrie.PhraseMatch<String> match = lexicon.phrases("claim phrases").from(tokens, i);
            if (match != null) {
                for (int at = i; at < match.to(); at++) {
                    boolean last = at == match.to() - 1;
                    classes.set(
                            at,
                            last || match.meaning().startsWith("adverb ")
                                    ? named(match.meaning())
                                    : Set.of("adverb"));
                }
                i = match.to() - 1;
            }
        }
    }

    /** In the middle of a sentence May is a month, and Will a name. */
    private void markCapitals() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isCapital(i) && is(i, "small")) {
                classes.set(i, Set.of("word"));
            }
        }
    }

    /** The participle की is also a genitive, except at the end and before an auxiliary. */
    private void markFinals() {
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, "final") && (!tokens.at(i + 1).isWord() || is(i + 1, "aux"))) {
                classes.set(i, Set.of("word", "part"));
            }
            if (is(i, "deny report") && anyIs(i + 1, i + REPORT, "report")) {
                classes.set(i, union(classes.get(i), "deny"));
            }
        }
    }

    private static Set<String> named(String meaning) {
        return meaning.startsWith("adverb")
                ? Set.of(meaning.split(" "))
                : union(Set.of(meaning.split(" ")), "word");
    }

    private static Set<String> union(Set<String> classes, String name) {
        var all = new HashSet<>(classes);
        all.add(name);
        return all;
    }

    private List<VerbGroup> verbs() {
        var found = new ArrayList<VerbGroup>();
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTrie.PhraseMatch<String> match = lexicon.verb(classes, i);
            if (match != null && !inTime.get(i)) {
                found.add(new VerbGroup(i, match.to(), sense(match)));
                i = match.to() - 1;
            }
        }
        return found;
    }

    /** A group with a verb that brings nothing about, "would request", says nothing. */
    private VerbGroup.Sense sense(PhraseTrie.PhraseMatch<String> match) {
        VerbGroup.Sense sense = VerbGroup.Sense.of(match.meaning());
        for (int i = match.from(); i < match.to(); i++) {
            if (!verbsLast && is(i, "unreal") && sense != VerbGroup.Sense.PLANNED) {
                return VerbGroup.Sense.UNCLEAR;
            }
        }
        boolean last = !verbsLast && match.to() > match.from() + 1 && is(match.to() - 1, "unreal");
        return last ? VerbGroup.Sense.UNCLEAR : sense;
    }

    private Cut[] cuts() {
        var found = new Cut[tokens.size() + 1];
        for (int i = 0; i <= tokens.size(); i++) {
            found[i] = i == 0 || i == tokens.size() ? Cut.CLAUSE : cut(i);
        }
        for (Attribution source : sources) {
            found[source.from()] = max(found[source.from()], Cut.COMMA);
            found[source.to()] = max(found[source.to()], Cut.COMMA);
        }
        return found;
    }

    private static Cut max(Cut one, Cut other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Cut cut(int i) {
        if (isStop(i - 1) || isClauseSign(i) || isClauseSign(i - 1) || is(i, "clause")) {
            return Cut.CLAUSE;
        }
        if (is(i, "subordinate") && finiteFollows(i)) {
            return Cut.CLAUSE;
        }
        if (is(i, "and") && isCoordinated(i)) {
            return Cut.CLAUSE;
        }
        return tokens.at(i - 1).is(",") || tokens.at(i - 1).is(":") ? Cut.COMMA : Cut.NONE;
    }

    private boolean isClauseSign(int i) {
        String sign = tokens.at(i).folded();
        return tokens.at(i).isSign()
                && (CLAUSE_SIGNS.indexOf(sign.codePointAt(0)) >= 0 || lexicon.isFullStop(sign));
    }

    /** Whether "and" joins two clauses: a verb precedes it (verbs last) or follows it. */
    private boolean isCoordinated(int and) {
        if (verbsLast) {
            int before = verbBefore(and);
            return before >= 0 && verbs.get(before).to() == and && verbs.get(before).isFinite();
        }
        int next = and + 1;
        while (is(next, "adverb") || is(next, "pronoun")) {
            next++;
        }
        int at = next;
        return verbs.stream().anyMatch(verb -> verb.from() == at && verb.isFinite())
                || sources.stream().anyMatch(source -> source.from() == and + 1);
    }

    private int verbBefore(int at) {
        int found = -1;
        for (int i = 0; i < verbs.size() && verbs.get(i).to() <= at; i++) {
            found = i;
        }
        return found;
    }

    /** Whether a finite verb occurs before the next comma or other word that begins a clause. */
    private boolean finiteFollows(int at) {
        for (VerbGroup verb : verbs) {
            if (verb.from() > at && verb.isFinite()) {
                for (int i = at + 1; i < verb.from(); i++) {
                    if (tokens.at(i).is(",") || isClauseSign(i) || is(i, "clause")) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    Sentence tokens() {
        return tokens;
    }

    ClaimLexicon lexicon() {
        return lexicon;
    }

    List<VerbGroup> verbGroups() {
        return verbs;
    }

    List<Attribution> sources() {
        return sources;
    }

    List<TimePhrase> times() {
        return times;
    }

    boolean isTime(int token) {
        return inTime.get(token);
    }

    Cut cutAt(int token) {
        return cuts[token];
    }

    /** Whether a full stop is one although letters before it might be an abbreviation: "2 m." */
    boolean isStop(int i) {
        return tokens.at(i).is(".")
                && tokens.isCapital(i + 1)
                && !tokens.isCapital(i - 1)
                && !lexicon.isAbbreviation(tokens.at(i - 1).folded());
    }

    /** Whether no word at all hints at a source. */
    boolean namesNobody() {
        return sources.isEmpty() && !anyIs(0, tokens.size(), "spoken");
    }

    /** The token of the noun in गोलों की संख्या right before a number; -1 if there is none. */
    int countedBefore(int number) {
        PhraseTrie.PhraseMatch<String> of = lexicon.phrases("count of").upTo(tokens, number);
        return of == null ? -1 : of.from() - 1;
    }

    /** The bound that ends before a number: "more than"; null for none. */
    PhraseTrie.@Nullable PhraseMatch<Bound> boundBefore(int number) {
        return words.boundsBefore().upTo(tokens, number);
    }

    /** The bound that begins after a number: से अधिक; null for none. */
    PhraseTrie.@Nullable PhraseMatch<?> boundAfter(int number) {
        PhraseTrie.PhraseMatch<Bound> bound = words.boundsAfter().from(tokens, number);
        return bound == null ? words.phrases(Section.RANGE_AFTER).from(tokens, number) : bound;
    }

    /** "Had 500 been sent", "Were 500 to be sent". */
    boolean isInverted() {
        return is(0, "inverted");
    }

    boolean isQuestion() {
        return tokens.at(tokens.size() - 1).is("?");
    }

    boolean isVerbsLast() {
        return verbsLast;
    }

    boolean is(int token, String name) {
        return token >= 0 && token < classes.size() && classes.get(token).contains(name);
    }

    boolean anyIs(int from, int to, String name) {
        for (int i = Math.max(0, from); i < Math.min(to, classes.size()); i++) {
            if (is(i, name)) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of a span of the text: the first, and the one after the last; null for none. */
    int @Nullable [] tokensOf(Span span) {
        int from = 0;
        while (from < tokens.size() && tokens.at(from).end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.at(to).start() < span.end()) {
            to++;
        }
        return from == to ? null : new int[] {from, to};
    }
}
