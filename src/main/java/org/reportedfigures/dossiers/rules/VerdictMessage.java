package org.reportedfigures.dossiers.rules;

import java.math.BigDecimal;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.quotes.QuoteMatch;
import org.reportedfigures.dossiers.quotes.Quoted;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.check.Verdict;
import org.reportedfigures.reading.language.QuantityKind;

/** Reports a difference between the words and the statement, in the form of every other problem. */
record VerdictMessage(Node statement, Value value, Quoted quoted, Problems problems) {
    static final String BY_HAND = "say in \"checkedByHand\" why a person had to compare them";

    void report(Verdict verdict) {
        switch (verdict) {
            case Verdict.Yes yes -> {}
            case Verdict.No no -> no(no.read(), no.fault());
            case Verdict.CannotRead cannot -> cannot(cannot);
        }
    }

    private void no(Quantity read, Verdict.Fault fault) {
        switch (fault) {
            case QUOTE ->
                    error(
                            words("number"),
                            "the number that stands here is %s"
                                    .formatted(Printable.quoted(read.text())),
                            "the whole number and nothing else",
                            "quote %s".formatted(Printable.quoted(read.text())));
            case VALUE ->
                    error(
                            member(value.bound() == Bound.BETWEEN ? "low" : "value"),
                            "%s says %s, not %s"
                                    .formatted(
                                            Printable.quoted(read.text()),
                                            numbers(read),
                                            value.bound() == Bound.BETWEEN
                                                    ? range(value.low(), value.high())
                                                    : plain(value.low())),
                            "the number that the words say",
                            "write it, or quote the words that say yours");
            case BOUND ->
                    error(
                            member("bound"),
                            "%s, not %s"
                                    .formatted(said(read), Printable.quoted(value.bound().id())),
                            "the bound that the words say",
                            "write %s%s"
                                    .formatted(
                                            Printable.quoted(read.bound().id()),
                                            read.boundText() == null
                                                    ? ""
                                                    : ", and quote these words"));
            case BOUND_WORDS ->
                    error(
                            words("bound"),
                            boundWords(read),
                            "words.bound with the words that say the bound, if there are any",
                            read.boundText() == null
                                    ? "remove words.bound"
                                    : "quote %s".formatted(Printable.quoted(read.boundText())));
            case CORE ->
                    error(
                            words("core"),
                            "the number or its bound stands outside the core",
                            "number, bound and noun together",
                            "quote more words");
        }
    }

    private void cannot(Verdict.CannotRead cannot) {
        Quantity read = cannot.read();
        String number = Printable.quoted(quoted.number().words());
        String found =
                switch (cannot.obstacle()) {
                    case NOTHING_READ -> "no number can be read in " + number;
                    case NO_FIGURE ->
                            "%s is read as no figure, but as %s"
                                    .formatted(number, read == null ? "" : kind(read.kind()));
                    case INEXACT -> number + " is no decimal number";
                    case DOUBTFUL -> "what stands beside %s may belong to it".formatted(number);
                    case BOUND_NEARBY ->
                            "words near %s may say another bound of it".formatted(number);
                    case NEGATED -> "words near %s may turn it round".formatted(number);
                    case MULTIPLE ->
                            "words beside %s may make another number of it".formatted(number);
                    case LINE_END ->
                            "%s stands at the end of a line, and its passage goes on"
                                    .formatted(number);
                    case RANGE -> "%s may be one end of a range".formatted(number);
                };
        error(words("number"), found, "a number that a machine can read", BY_HAND);
    }

    private static String kind(QuantityKind kind) {
        return switch (kind) {
            case ORDINAL -> "an ordinal";
            case DATE -> "a date";
            case YEAR -> "a year";
            case VAGUE -> "a number that nobody can write in digits";
            default -> "a part of a name or description";
        };
    }

    private static String said(Quantity read) {
        String bound = Printable.quoted(read.bound().id());
        return read.boundText() == null
                ? "no words say a bound other than " + bound
                : "%s says %s".formatted(Printable.quoted(read.boundText()), bound);
    }

    private String boundWords(Quantity read) {
        QuoteMatch.UniqueMatch bound = quoted.bound();
        if (read.boundText() == null) {
            return "no words of their own say a bound here";
        }
        return "%s says the bound, and %s"
                .formatted(
                        Printable.quoted(read.boundText()),
                        bound == null
                                ? "is not quoted"
                                : "not %s".formatted(Printable.quoted(bound.words())));
    }

    private static String numbers(Quantity read) {
        BigDecimal number = read.value();
        if (number != null) {
            return plain(number);
        }
        return read.low() == null || read.high() == null
                ? "no single number"
                : range(read.low(), read.high());
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return "%s to %s".formatted(plain(low), plain(high));
    }

    /** As it may be written in JSON; in full unless it is excessively long. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > 60
                ? shortest.toString()
                : shortest.toPlainString();
    }

    private void error(Node at, String found, String expected, String remedy) {
        problems.error(WordsSayTheNumber.NAME, at, found, expected, remedy);
    }

    private Node member(String key) {
        return statement.get(key).orElse(statement);
    }

    private Node words(String kind) {
        return statement.get("words").flatMap(words -> words.get(kind)).orElse(member("words"));
    }
}
