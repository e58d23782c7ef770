package org.reportedfigures.dashboard.parts;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.phrases.Messages;

/**
 * Writes the links that save an exhibit as a file.
 *
 * @param dossier its id
 */
public record FilesHtml(String dossier, Messages wording) {
    /**
     * @param exhibit its id
     * @param address of its file with an ending
     */
    public void write(String exhibit, UnaryOperator<String> address, HtmlWriter out) {
        out.put("<p>%s", wording.said("share.picture"));
        file(exhibit, ".svg", address, out);
        file(exhibit, ".png", address, out);
        out.put("</p><p>%s", wording.said("share.data"));
        file(exhibit, ".csv", address, out);
        file(exhibit, ".json", address, out);
        out.put("</p>");
    }

    private void file(
            String exhibit, String ending, UnaryOperator<String> address, HtmlWriter out) {
        String name = dossier + "-" + exhibit.replace('/', '-') + ending;
        out.put(
                " <a download=\"%s\" href=\"%s\">%s</a>",
                name, address.apply(ending), ending.substring(1).toUpperCase(Locale.ROOT));
    }
}
