package org.reportedfigures.phrases;

import java.util.List;
import java.util.function.Function;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.When;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Facts.Fact;
import org.reportedfigures.phrases.Messages.SplitMessage;

/** What {@link Phrases} say, as markup: the dossier's texts escaped and each in a {@code <bdi>}. */
public final class HtmlPhrases implements Wording<Html> {
    private final Phrases plain;

    /** Says names as markup: what it says is ready. */
    private final Phrases marked;

    HtmlPhrases(Phrases plain, Phrases marked) {
        this.plain = plain;
        this.marked = marked;
    }

    public Phrases plain() {
        return plain;
    }

    @Override
    public Html say(String key, Object... arguments) {
        var out = new HtmlWriter();
        plain.wording().say(key, arguments, out);
        return out.done();
    }

    @Override
    public Html join(String join, List<Html> parts) {
        Html between = say("join." + join, "", "");
        var out = new HtmlWriter();
        parts.forEach(part -> (out.isEmpty() ? out : out.add(between)).add(part));
        return out.done();
    }

    /** A message with a count of things, which may choose its plural form. */
    public Html counted(String key, int count) {
        return say(key, count, plain.count(count));
    }

    /** The text that suits the reader best. */
    public Html text(Texts texts) {
        return ready(phrases -> phrases.text(texts));
    }

    public Html text(String language, String text) {
        return ready(phrases -> phrases.text(language, text));
    }

    /** Title, publisher and date of a document. */
    public Html document(Document document) {
        return ready(phrases -> phrases.document(document));
    }

    /** The same, as a link where the document has an address. */
    public Html linked(Document document) {
        Html name = document(document);
        return document.webAddress()
                .map(url -> Html.of("<a href=\"%s\" rel=\"external\">%s</a>", url, name))
                .orElse(name);
    }

    public Html date(When when) {
        return ready(phrases -> phrases.date(when));
    }

    /** The indivisible label in one line. */
    public Html label(Row row) {
        return ready(phrases -> phrases.label(row).text());
    }

    /** What is counted, or the event. */
    public Html noun(Row row) {
        return ready(phrases -> phrases.label(row).noun());
    }

    /** Everything of the label but value and noun. */
    public Html report(Row row) {
        return ready(phrases -> phrases.label(row).report());
    }

    /** The same with the speaker set bold, where one is named. */
    public Html reportBold(Row row) {
        Label label = marked.label(row);
        return row.item().speaker() == null && row.item().via() == null
                ? Html.ready(label.report())
                : say(
                        "label.told",
                        Html.ready(label.when()),
                        Html.of("<b>%s</b>", Html.ready(label.speaker())),
                        Html.ready(label.qualified()));
    }

    /** The value cut about its digits; all empty for an event. */
    public SplitMessage<Html> amount(Row row) {
        SplitMessage<String> parts = marked.amount(row);
        return new SplitMessage<>(
                Html.ready(parts.before()),
                Html.ready(parts.argument()),
                Html.ready(parts.after()));
    }

    /** What is claimed, its value set bold. */
    public Html claim(Row row) {
        Claim claim = marked.claim(row);
        return Html.of(
                "%s<b>%s</b>%s",
                Html.ready(claim.before()), Html.ready(claim.value()), Html.ready(claim.after()));
    }

    /** See {@link Facts#of}. */
    public List<Fact<Html>> facts(Row row, List<Row> all) {
        return Facts.of(row, all, marked).stream()
                .map(fact ->
                        new Fact<>(
                                fact.key(),
                                Html.ready(fact.label()),
                                Html.ready(fact.value()),
                                Html.ready(fact.explanation()),
                                fact.other()))
                .toList();
    }

    /** The hook of a row, as an attribute. */
    public Html hook(Row row) {
        return RowLink.hook(row.kind(), row.id());
    }

    /** What the phrases say of something, as markup. */
    public Html ready(Function<Phrases, String> said) {
        return Html.ready(said.apply(marked));
    }
}
