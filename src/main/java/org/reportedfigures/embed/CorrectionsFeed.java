package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.exhibits.PublicUrls;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.html.HtmlWriter;
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

    private final Library library;
    private final PublicUrls site;
    private final Requests requests;

    CorrectionsFeed(Library library, PublicUrls site, Requests requests) {
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
        ViewRequest asked = requests.asked(open.shown().orElseThrow(), given);
        List<Row> rows = library.find(id, open.version(), Filter.NONE).rows();
        return CachedResponse.of(
                200,
                "application/atom+xml;charset=UTF-8",
                DataHeaders.fresh(DataHeaders.NOTHING),
                write(asked, rows).getBytes(UTF_8));
    }

    private String write(ViewRequest asked, List<Row> rows) {
        Dossier dossier = asked.dossier();
        Phrases phrases = asked.phrases();
        List<Correction> newest =
                dossier.corrections().stream()
                        .sorted(Comparator.comparing(Correction::date).reversed())
                        .toList();
        String self = site.url() + "/d/" + dossier.id() + "/corrections.atom";
        String updated = newest.isEmpty() ? NEVER : newest.getFirst().date().toString();
        String title = phrases.wording().say("correction.feed", phrases.text(dossier.title()));
        var out = new HtmlWriter();
        out.put(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"%s\">",
                asked.notation().language());
        element(out, "id", self);
        element(out, "title", title);
        element(out, "updated", updated + "T00:00:00Z");
        link(out, "self", self);
        link(out, "alternate", site.dashboard(asked));
        out.put("<author>");
        element(out, "name", phrases.wording().say("embed.name"));
        out.put("</author>");
        var seen = new HashMap<String, Integer>();
        for (Correction one : newest) {
            String name = one.date() + "-" + one.statement();
            int times = seen.merge(name, 1, Integer::sum);
            entry(out, self + "#" + name + (times > 1 ? "-" + times : ""), one, asked, rows);
        }
        return out.put("</feed>\n").toString();
    }

    private void entry(
            HtmlWriter out, String id, Correction one, ViewRequest asked, List<Row> rows) {
        Phrases phrases = asked.phrases();
        out.put("<entry>");
        element(out, "id", id);
        Row row =
                rows.stream().filter(r -> r.id().equals(one.statement())).findFirst().orElse(null);
        element(out, "title", row == null ? one.statement() : phrases.label(row).text());
        element(out, "updated", one.date() + "T00:00:00Z");
        link(out, "alternate", row == null ? site.dashboard(asked) : site.dashboard(asked, row));
        element(out, "summary", CorrectionNote.plain(one, phrases));
        out.put("</entry>");
    }

    private static void element(HtmlWriter out, String name, String text) {
        out.put("<%s>%s</%s>", name, text, name);
    }

    private static void link(HtmlWriter out, String relation, String address) {
        out.put("<link rel=\"%s\" href=\"%s\"/>", relation, address);
    }
}
