package org.reportedfigures.reading.claims;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Status;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.Reader;

/**
 * A passage that was written to say exactly this, and what is declared of it.
 *
 * @param number the number as written; it occurs once
 * @param noun key of a unit
 * @param speaker id of a speaker; null where nobody is named
 * @param when the words of a time; null for none
 */
record TrueClaim(
        String language,
        LocalDate day,
        String text,
        String number,
        String noun,
        @Nullable String speaker,
        Status status,
        @Nullable String when,
        @Nullable String date,
        @Nullable String said,
        @Nullable String saidDate) {
    /** What a check answers of one part. */
    record Parts(ClaimAnswer who, ClaimAnswer whether, ClaimAnswer when, ClaimAnswer what) {
        List<ClaimAnswer> all() {
            return List.of(who, whether, when, what);
        }
    }

    TrueClaim by(@Nullable String other) {
        return new TrueClaim(
                language, day, text, number, noun, other, status, when, date, said, saidDate);
    }

    TrueClaim status(Status other) {
        return new TrueClaim(
                language, day, text, number, noun, speaker, other, when, date, said, saidDate);
    }

    TrueClaim noun(String other) {
        return new TrueClaim(
                language, day, text, number, other, speaker, status, when, date, said, saidDate);
    }

    TrueClaim when(@Nullable String words, @Nullable String other) {
        return new TrueClaim(
                language, day, text, number, noun, speaker, status, words, other, said, saidDate);
    }

    TrueClaim said(@Nullable String words, @Nullable String other) {
        return new TrueClaim(
                language, day, text, number, noun, speaker, status, when, date, words, other);
    }

    TrueClaim text(String other) {
        return new TrueClaim(
                language, day, other, number, noun, speaker, status, when, date, said, saidDate);
    }

    /** How the reader answers, with the speakers and units of a corpus declared. */
    Parts checked(ClaimWorld world) {
        Reader reader = Reader.in(language).orElseThrow();
        ClaimText claims = ClaimText.of(reader, text, world.speakers());
        Span all = new Span(0, text.codePointCount(0, text.length()));
        Span span = span(number);
        return new Parts(
                claims.who(all, span, null, speaker, null, false),
                claims.whether(all, span, status),
                both(
                        time(claims, span, when, date, false),
                        time(claims, span, said, saidDate, true)),
                what(reader, claims, span, world));
    }

    private ClaimAnswer time(
            ClaimText claims,
            Span number,
            @Nullable String words,
            @Nullable String declared,
            boolean isSaid) {
        if (words == null || declared == null) {
            return ClaimAnswer.yes("");
        }
        LocalDate anchor =
                isSaid || saidDate == null || saidDate.length() != 10
                        ? day
                        : LocalDate.parse(saidDate);
        return claims.when(
                number, span(words), isSaid, Edtf.parse(declared), anchor, status, false);
    }

    private static ClaimAnswer both(ClaimAnswer one, ClaimAnswer other) {
        return one.isYes() ? other : one.isNo() || !other.isNo() ? one : other;
    }

    private ClaimAnswer what(Reader reader, ClaimText claims, Span span, ClaimWorld world) {
        Quantity read =
                reader.read(text).stream()
                        .filter(q -> q.span().overlaps(span))
                        .findFirst()
                        .orElse(null);
        return read == null
                ? ClaimAnswer.unread("")
                : CountedNoun.in(reader)
                        .of(
                                read,
                                text,
                                span,
                                claims.countedBefore(span),
                                world.unit(noun),
                                java.util.Set.of(),
                                world.unitsBut(noun));
    }

    private Span span(String words) {
        int at = text.indexOf(words);
        int start = text.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
