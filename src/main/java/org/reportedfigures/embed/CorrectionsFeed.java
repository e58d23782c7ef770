package org.reportedfigures.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.DataHeaders;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was corrected in a dossier, as an Atom feed (RFC 4287), the newest first. */
@Controller
class CorrectionsFeed {
    private static final String NEVER = "1970-01-01";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private final Library library;
    private final SiteUrls site;
    private final Requests requests;

    CorrectionsFeed(Library library, SiteUrls site, Requests requests) {
        this.library = library;
        this.site = site;
        this.requests = requests;
    }

    @GetMapping("/d/{dossier}/corrections.atom")
    void feed(
            @PathVariable String dossier, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        requests.answer(request, response, Format.JSON, parameters -> answer(dossier, parameters));
    }

    private CachedResponse answer(String id, Map<String, List<String>> given) {
        OpenDossier open =
                library.dossier(id)
                        .filter(found -> found.shown().isPresent())
                        .orElseThrow(Refused::noDossier);
        Dossier dossier = open.shown().orElseThrow();
        ViewRequest asked =
                Refused.about(dossier, () -> ViewRequest.read(dossier, given).accepted());
        List<Row> rows = library.find(id, open.version(), Filter.NONE).rows();
        return CachedResponse.of(
                200,
                "application/atom+xml;charset=UTF-8",
                DataHeaders.fresh(DataHeaders.NOTHING),
                write(dossier, asked, rows));
    }

    private byte[] write(Dossier dossier, ViewRequest asked, List<Row> rows) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement("feed");
            out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            out.writeAttribute("xml:lang", asked.notation().language());
            feed(out, dossier, asked, rows);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private void feed(XMLStreamWriter out, Dossier dossier, ViewRequest asked, List<Row> rows)
            throws XMLStreamException {
        Phrases phrases = asked.phrases();
        List<Correction> newest =
                dossier.corrections().stream()
                        .sorted(Comparator.comparing(Correction::date).reversed())
                        .toList();
        String self = site.corrections(dossier.id());
        String updated = newest.isEmpty() ? NEVER : newest.getFirst().date().toString();
        element(out, "id", self);
        element(
                out,
                "title",
                phrases.wording().say("correction.feed", phrases.text(dossier.title())));
        element(out, "updated", updated + "T00:00:00Z");
        link(out, "self", self);
        link(out, "alternate", site.dashboard(asked));
        out.writeStartElement("author");
        element(out, "name", phrases.wording().say("embed.name"));
        out.writeEndElement();
        var seen = new HashMap<String, Integer>();
        for (Correction one : newest) {
            String name = one.date() + "-" + one.statement();
            int times = seen.merge(name, 1, Integer::sum);
            entry(out, self + "#" + name + (times > 1 ? "-" + times : ""), one, asked, rows);
        }
    }

    private void entry(
            XMLStreamWriter out, String id, Correction one, ViewRequest asked, List<Row> rows)
            throws XMLStreamException {
        Phrases phrases = asked.phrases();
        Row row =
                rows.stream().filter(r -> r.id().equals(one.statement())).findFirst().orElse(null);
        out.writeStartElement("entry");
        element(out, "id", id);
        element(out, "title", row == null ? one.statement() : phrases.label(row).text());
        element(out, "updated", one.date() + "T00:00:00Z");
        link(out, "alternate", row == null ? site.dashboard(asked) : site.dashboard(asked, row));
        element(out, "summary", CorrectionNote.plain(one, phrases));
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text)
            throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String address)
            throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address);
    }
}
