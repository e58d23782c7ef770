package org.reportedfigures.phrases;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Texts.Text;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.figures.Value;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.EventRow;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.DateText.FormattedDate;
import org.reportedfigures.phrases.Messages.SplitMessage;

/**
 * Everything the program says about a row, in one notation: numbers, dates, names, labels, claims.
 *
 * <p>Plain text; {@link #asHtml()} says the same as HTML.
 */
public final class Phrases {
    private static final Map<NumberPreferences, Phrases> ALL = new ConcurrentHashMap<>();

    private final NumberPreferences notation;
    private final Messages wording;
    private final NumberText numbers;
    private final DateText dates;
    private final DateText datesAsMarkup;
    private final QuotedText names;

    /** Makes labels in place of the usual ones, of a row and the phrases that make the usual. */
    private final @Nullable BiFunction<Row, Phrases, Label> labels;

    private Phrases(
            NumberPreferences notation,
            Messages wording,
            NumberText numbers,
            DateText dates,
            DateText datesAsMarkup,
            QuotedText names,
            @Nullable BiFunction<Row, Phrases, Label> labels) {
        this.notation = notation;
        this.wording = wording;
        this.numbers = numbers;
        this.dates = dates;
        this.datesAsMarkup = datesAsMarkup;
        this.names = names;
        this.labels = labels;
    }

    /** Plain phrases. Throws IllegalArgumentException where the language has no wording. */
    public static Phrases in(NumberPreferences notation) {
        return ALL.computeIfAbsent(notation, Phrases::make);
    }

    private static Phrases make(NumberPreferences notation) {
        Messages wording = Messages.in(notation.language());
        var dates = new DateText(notation, wording);
        return new Phrases(
                notation,
                wording,
                new NumberText(notation, wording),
                dates,
                wording.missing().isEmpty() ? dates : new DateText(notation, wording.asMarkup()),
                QuotedText.plain(),
                null);
    }

    /** The same phrases as HTML: the dossier's texts escaped and each in a {@code <bdi>}. */
    public HtmlPhrases asHtml() {
        QuotedText html = QuotedText.html(notation.language());
        return new HtmlPhrases(
                this,
                new Phrases(
                        notation,
                        wording.asMarkup(),
                        numbers,
                        datesAsMarkup,
                        datesAsMarkup,
                        html,
                        labels));
    }

    /**
     * The same phrases with labels of another kind.
     *
     * @param labels of a row, and of phrases that make the usual label of it: plain or HTML
     */
    public Phrases labelled(BiFunction<Row, Phrases, Label> labels) {
        return with(labels);
    }

    private Phrases with(@Nullable BiFunction<Row, Phrases, Label> others) {
        return new Phrases(notation, wording, numbers, dates, datesAsMarkup, names, others);
    }

    public Messages wording() {
        return wording;
    }

    public NumberPreferences notation() {
        return notation;
    }

    /** All digits of a number, grouped: "12,000,000". */
    public String number(BigDecimal number) {
        return numbers.exact(number);
    }

    /** A count of things in the program, in the reader's digits. */
    public String count(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /** A short form where it loses nothing ("1.2 crore"), else all digits. */
    public String compact(BigDecimal number) {
        return numbers.compact(number);
    }

    /** A number with its bound: "more than 12,000,000". */
    public String value(Value value) {
        return wording.say(
                "bound." + value.bound().id(), number(value.low()), number(value.high()));
    }

    /** The value of a row with its bound, and with its unit where that is no count; else "". */
    public String value(Row row) {
        return row instanceof StatementRow statement ? new ValueText(statement, this).value() : "";
    }

    /** The value of a row cut about its digits, so that they can be in a column. */
    public SplitMessage<String> amount(Row row) {
        if (labels != null) {
            return new SplitMessage<>("", "", label(row).value());
        }
        return row instanceof StatementRow statement
                ? new ValueText(statement, this).parts()
                : new SplitMessage<>("", "", "");
    }

    /** The text that suits the reader best; "" where there is none. */
    public String text(Texts texts) {
        return text(texts, Function.identity());
    }

    /** The text that suits the reader best, changed. */
    public String text(Texts texts, Function<Text, Text> change) {
        return texts.bestFor(notation.language()).map(change).map(names::of).orElse("");
    }

    /** A text in a known language. */
    public String text(String language, String text) {
        return names.of(new Text(language, text));
    }

    /** The name of the row's figure, or of the event. */
    public String name(Row row) {
        return text(
                switch (row) {
                    case StatementRow statement -> statement.figure().name();
                    case EventRow event -> event.event().name();
                });
    }

    /** "DIA (South Korea)". */
    public String name(Speaker speaker) {
        return new RowText(this).name(speaker);
    }

    /** Who says it, and via whom: "DIA (South Korea), via Russian media", "no speaker named". */
    public String speaker(Item item) {
        return new RowText(this).speaker(item);
    }

    /** A date in words, in brackets where it was worked out: "[13–14 July 2025]". */
    public String date(When when) {
        return moment(when).words();
    }

    /** A date in words, as if the text said it: "since October 2024". */
    public String date(Edtf date) {
        return dates.moment(date, false).words();
    }

    FormattedDate moment(When when) {
        return dates.moment(when.date(), when.inferred() != null);
    }

    /** What time it is about: "in all, since [October 2024]"; "" where that is not reported. */
    public String time(Item item) {
        return new RowText(this).time(item);
    }

    /** How it is reported; what is still to come with the date of the report. */
    public String status(Row row) {
        return new RowText(this).status(row);
    }

    /** Title, publisher and date of a document. */
    public String document(Document document) {
        return new SourceText(this).document(document);
    }

    /** The name of a language in the reader's own: "Hindi". */
    public String language(String tag) {
        String name = ULocale.forLanguageTag(tag).getDisplayName(wording.locale());
        return text(notation.language(), name);
    }

    /** The indivisible label. */
    public Label label(Row row) {
        return labels == null ? new RowText(this).label(row) : labels.apply(row, with(null));
    }

    /** Estimate, condition, and what no words say. */
    public List<String> qualifiers(Item item) {
        return new RowText(this).qualifiers(item);
    }

    /** The words of the text that report the row's number, in quotation marks; "" for an event. */
    public String words(Row row) {
        return new SourceText(this).words(row);
    }

    /** A quote in the language of its document. */
    public String quote(Row row, Quote quote) {
        return new SourceText(this).quote(row, quote);
    }

    /** The one translation that is shown with a passage, the reader's own first; null for none. */
    public @Nullable Translation translationBeside(Row row) {
        Item item = row.item();
        return item.translation(notation.language())
                .or(() -> item.translation(Texts.COMMON))
                .or(() -> item.translations().stream().findFirst())
                .orElse(null);
    }

    /** The translation of a passage that helps most; null where it is in the reader's language. */
    public @Nullable Translation translation(Row row) {
        String own = notation.language();
        return row.language().split("-")[0].equals(own)
                ? row.item().translation(own).orElse(null)
                : translationBeside(row);
    }

    /** What is claimed as one plain sentence. */
    public Claim claim(Row row) {
        return Claim.of(row, this);
    }
}
