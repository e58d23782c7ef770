package org.reportedfigures.dashboard.parts;

import java.util.List;
import org.reportedfigures.dashboard.state.Word;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.phrases.Phrases;

/** Writes what a reader must know first: values that mean nothing, problems of the dossier. */
public final class NoticeHtml {
    private static final int MOST_ALLOWED = 12;
    private static final int MOST_PROBLEMS = 50;

    private final Phrases phrases;

    public NoticeHtml(Phrases phrases) {
        this.phrases = phrases;
    }

    public Html html(OpenDossier open, List<InvalidParameter> rejected) {
        var out = new HtmlWriter();
        for (InvalidParameter one : rejected) {
            out.put("<p class=\"notice\" role=\"status\">%s</p>", rejected(one));
        }
        if (!open.problems().isEmpty()) {
            problems(open, out);
        }
        return out.done();
    }

    private Said rejected(InvalidParameter one) {
        String allowed =
                phrases.wording()
                        .join(
                                "list",
                                one.allowed()
                                        .subList(0, Math.min(MOST_ALLOWED, one.allowed().size())));
        return say(
                one.allowed().size() > MOST_ALLOWED ? "page.rejected.more" : "page.rejected",
                Word.of(one.value()),
                one.parameter(),
                allowed,
                phrases.count(one.allowed().size()));
    }

    private void problems(OpenDossier open, HtmlWriter out) {
        String key =
                !open.isBroken()
                        ? "page.warnings"
                        : open.dossier() == null ? "page.broken.never" : "page.broken";
        int count = open.problems().size();
        out.put(
                "<details class=\"problems\"%s><summary>%s</summary><ol>",
                open.isBroken() ? " open" : "", say(key, count, phrases.count(count)));
        for (Problem problem : open.problems().subList(0, Math.min(count, MOST_PROBLEMS))) {
            out.put("<li><code lang=\"en\" dir=\"ltr\">%s</code></li>", problem.toString());
        }
        out.put("</ol></details>");
    }

    private Said say(String key, Object... arguments) {
        return phrases.wording().said(key, arguments);
    }
}
