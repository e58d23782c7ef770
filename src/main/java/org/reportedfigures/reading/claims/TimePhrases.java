package org.reportedfigures.reading.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.claims.TimePhrase.Moment;
import org.reportedfigures.reading.claims.TimePhrase.Step;
import org.reportedfigures.reading.claims.TimePhrase.TimeEdge;
import org.reportedfigures.reading.claims.TimePhrase.Turn;
import org.reportedfigures.reading.language.ClaimLexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

/** Finds the words of a sentence that say a time. */
final class TimePhrases {
    private static final int LAST_DAY = 31;

    /** "2030s". */
    private static final String DECADE = "[12]\\d\\d0\\p{L}{1,2}";

    /** A moment and the token after it. */
    private record Core(Moment moment, int to, boolean bareYear) {}

    private final ClaimLexicon lexicon;

    TimePhrases(ClaimLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<TimePhrase> in(Sentence sentence) {
        var found = new ArrayList<TimePhrase>();
        for (int i = 0; i < sentence.size(); i++) {
            TimePhrase phrase = at(sentence, i);
            if (phrase != null) {
                join(found, phrase);
                i = phrase.to() - 1;
            }
        }
        return found;
    }

    /** "from 2039" and "to 2040" are one range. */
    private static void join(List<TimePhrase> found, TimePhrase phrase) {
        TimePhrase last = found.isEmpty() ? null : found.getLast();
        if (last != null
                && last.to() == phrase.from()
                && last.edge() == TimeEdge.SINCE
                && phrase.edge() == TimeEdge.UNTIL) {
            Integer year = phrase.start().year();
            boolean shared = last.start().year() == null && year != null;
            Moment start = shared ? last.start().year(year) : last.start();
            found.set(
                    found.size() - 1,
                    new TimePhrase(
                            last.from(), phrase.to(), TimeEdge.RANGE, start, phrase.start()));
        } else {
            found.add(phrase);
        }
    }

    private @Nullable TimePhrase at(Sentence sentence, int from) {
        if (sentence.at(from).isSign()) {
            return null;
        }
        PhraseTrie.PhraseMatch<String> untilNow = match("until now", sentence, from);
        if (untilNow != null) {
            Moment today = Moment.NOTHING.relative(Step.DAY, 0);
            return new TimePhrase(from, untilNow.to(), TimeEdge.UNTIL, today, null);
        }
        TimePhrase between = between(sentence, from);
        if (between != null) {
            return between;
        }
        int at = from;
        TimeEdge edge = null;
        PhraseTrie.PhraseMatch<String> before = match("time edge before", sentence, at);
        while (before != null) {
            edge = stronger(edge, before.meaning());
            at = before.to();
            before = match("time edge before", sentence, at);
        }
        Core core = core(sentence, skipped(sentence, at));
        if (core == null) {
            return null;
        }
        int to = core.to();
        PhraseTrie.PhraseMatch<String> after = match("time edge after", sentence, to);
        while (after != null) {
            edge = stronger(edge, after.meaning());
            to = after.to();
            after = match("time edge after", sentence, to);
        }
        if (core.bareYear() && edge == null) {
            return null;
        }
        return new TimePhrase(from, to, edge == null ? TimeEdge.IN : edge, core.moment(), null);
    }

    /** "Between May and July 2024". */
    private @Nullable TimePhrase between(Sentence sentence, int from) {
        PhraseTrie.PhraseMatch<String> between = match("time between", sentence, from);
        Core start = between == null ? null : core(sentence, between.to());
        PhraseTrie.PhraseMatch<String> and =
                start == null ? null : match("time and", sentence, start.to());
        Core end = and == null ? null : core(sentence, and.to());
        if (start == null || end == null) {
            return null;
        }
        Moment first = start.moment();
        boolean shared = first.year() == null && end.moment().year() != null;
        Moment whole = shared ? first.year(end.moment().year()) : first;
        return new TimePhrase(from, end.to(), TimeEdge.RANGE, whole, end.moment());
    }

    private static TimeEdge stronger(@Nullable TimeEdge edge, String meaning) {
        TimeEdge other = TimeEdge.valueOf(meaning.toUpperCase(Locale.ROOT));
        return edge == null || edge == TimeEdge.IN ? other : edge;
    }

    private PhraseTrie.@Nullable PhraseMatch<String> match(String name, Sentence sentence, int at) {
        return lexicon.phrases(name).from(sentence, at);
    }

    /** After words that may precede a time: "the", सन्. */
    private int skipped(Sentence sentence, int from) {
        PhraseTrie.PhraseMatch<String> skip = match("time skips", sentence, from);
        return skip == null ? from : skip.to();
    }

    private @Nullable Core core(Sentence sentence, int at) {
        PhraseTrie.PhraseMatch<String> relative = match("time words", sentence, at);
        if (relative != null) {
            Moment moment = relative(Moment.NOTHING, relative.meaning());
            Core date = moment.step() == Step.YEAR ? date(sentence, relative.to(), moment) : null;
            return date == null ? new Core(moment, relative.to(), false) : date;
        }
        PhraseTrie.PhraseMatch<String> turn = match("time turns", sentence, at);
        if (turn != null) {
            Turn turned = Turn.valueOf(turn.meaning().toUpperCase(Locale.ROOT));
            return date(sentence, turn.to(), Moment.NOTHING.turned(turned));
        }
        return date(sentence, at, Moment.NOTHING);
    }

    private static Moment relative(Moment moment, String meaning) {
        String[] parts = meaning.split(" ");
        return moment.relative(
                Step.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]));
    }

    /** A weekday, date, month, season or year, with the parts that are known already. */
    private @Nullable Core date(Sentence sentence, int from, Moment known) {
        PhraseTrie.PhraseMatch<String> weekday = match("weekday numbers", sentence, from);
        if (weekday != null) {
            Moment moment = known.weekday(Integer.parseInt(weekday.meaning()));
            int to = turn(sentence, weekday.to());
            Core date =
                    to == weekday.to()
                            ? dayAndMonth(sentence, afterComma(sentence, to), moment)
                            : null;
            return date == null
                    ? new Core(turned(sentence, weekday.to(), moment), to, false)
                    : date;
        }
        Core date = dayAndMonth(sentence, from, known);
        if (date != null) {
            return date;
        }
        PhraseTrie.PhraseMatch<String> season = match("season numbers", sentence, from);
        if (season != null) {
            Core dated =
                    withYear(
                            sentence,
                            season.to(),
                            known.season(Integer.parseInt(season.meaning())));
            boolean bare = dated.to() == season.to() && known.equals(Moment.NOTHING);
            return new Core(dated.moment(), dated.to(), bare);
        }
        boolean free = known.equals(Moment.NOTHING);
        if (free && isDecade(sentence.at(from))) {
            int first = Integer.parseInt(sentence.at(from).folded().substring(0, 4));
            return new Core(known.decade(first), from + 1, true);
        }
        Integer year = year(sentence.at(from));
        if (year == null || !free) {
            return null;
        }
        boolean plural = sentence.isGlued(from + 1) && match("decade", sentence, from + 1) != null;
        if (plural && year % 10 == 0) {
            return new Core(known.decade(year), from + 2, true);
        }
        PhraseTrie.PhraseMatch<String> of = match("time of", sentence, from + 1);
        int next = of == null ? from + 1 : of.to();
        Core after = dayAndMonth(sentence, next, known.year(year));
        PhraseTrie.PhraseMatch<String> later = match("season numbers", sentence, next);
        if (after == null && later != null) {
            Moment moment = known.year(year).season(Integer.parseInt(later.meaning()));
            return new Core(moment, later.to(), false);
        }
        return after == null ? new Core(known.year(year), from + 1, true) : after;
    }

    private static boolean isDecade(Token token) {
        return token.type() == Token.Type.CODE && token.folded().matches(DECADE);
    }

    /** The end of a word such as "dernier" after a weekday or month. */
    private int turn(Sentence sentence, int at) {
        PhraseTrie.PhraseMatch<String> turn = match("time turns after", sentence, at);
        return turn == null ? at : turn.to();
    }

    private Moment turned(Sentence sentence, int at, Moment moment) {
        PhraseTrie.PhraseMatch<String> turn = match("time turns after", sentence, at);
        return turn == null
                ? moment
                : moment.turned(Turn.valueOf(turn.meaning().toUpperCase(Locale.ROOT)));
    }

    private static int afterComma(Sentence sentence, int at) {
        return sentence.at(at).is(",") ? at + 1 : at;
    }

    /** "17 June 2025", "June 17, 2025", "June". */
    private @Nullable Core dayAndMonth(Sentence sentence, int from, Moment known) {
        PhraseTrie.PhraseMatch<String> month = month(sentence, from);
        Integer day = day(sentence, from);
        if (month == null && day != null) {
            PhraseTrie.PhraseMatch<String> of = match("day of", sentence, from + 1);
            month = month(sentence, of == null ? from + 1 : of.to());
            return month == null
                    ? null
                    : withYear(
                            sentence,
                            month.to(),
                            known.day(day).month(Integer.parseInt(month.meaning())));
        }
        if (month == null) {
            return null;
        }
        Moment moment = known.month(Integer.parseInt(month.meaning()));
        Integer later = day(sentence, month.to());
        return later != null && !isCounted(sentence, month.to())
                ? withYear(sentence, month.to() + 1, moment.day(later))
                : withYear(sentence, month.to(), moment);
    }

    /** "In June 12 people": the number counts something. */
    private boolean isCounted(Sentence sentence, int at) {
        Token next = sentence.at(at + 1);
        boolean code = sentence.at(at).type() == Token.Type.CODE;
        return !code
                && next.isWord()
                && match("time edge after", sentence, at + 1) == null
                && match("time edge before", sentence, at + 1) == null
                && match("after dates", sentence, at + 1) == null;
    }

    private PhraseTrie.@Nullable PhraseMatch<String> month(Sentence sentence, int at) {
        PhraseTrie.PhraseMatch<String> month = match("month numbers", sentence, at);
        boolean small = match("capital month", sentence, at) != null && !sentence.isCapital(at);
        return small ? null : month;
    }

    private Core withYear(Sentence sentence, int from, Moment moment) {
        if (moment.year() != null || moment.step() != null) {
            return new Core(moment, from, false);
        }
        PhraseTrie.PhraseMatch<String> of = match("time of", sentence, from);
        int at = of == null ? afterComma(sentence, from) : of.to();
        Integer year = year(sentence.at(at));
        if (year != null) {
            return new Core(moment.year(year), at + 1, false);
        }
        PhraseTrie.PhraseMatch<String> relative = match("time words", sentence, at);
        if (relative != null && relative.meaning().startsWith("year")) {
            return new Core(relative(moment, relative.meaning()), relative.to(), false);
        }
        return new Core(turned(sentence, from, moment), turn(sentence, from), false);
    }

    private @Nullable Integer year(Token token) {
        return token.digits() != null && token.digits().isYear() ? whole(token) : null;
    }

    private static @Nullable Integer whole(Token token) {
        BigDecimal value = token.digits() == null ? null : token.digits().value();
        return value == null || value.scale() > 0 || value.precision() > 4
                ? null
                : (Integer) value.intValue();
    }

    /** A day of a month: 17, 17th; null for other tokens. */
    private static @Nullable Integer day(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Integer day = whole(token);
        if (token.type() == Token.Type.CODE) {
            String digits = token.folded().replaceAll("\\D", "");
            boolean plain = token.folded().matches("\\d{1,2}\\p{L}{1,3}");
            day = plain ? (Integer) Integer.parseInt(digits) : null;
        }
        return day != null && day >= 1 && day <= LAST_DAY ? day : null;
    }
}
