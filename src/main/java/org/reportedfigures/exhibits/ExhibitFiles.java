package org.reportedfigures.exhibits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.drawing.PngFile;
import org.reportedfigures.drawing.SvgFile;
import org.reportedfigures.drawing.SvgFile.SvgPicture;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.PictureLayout.PictureDetail;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.Phrases;

/**
 * An exhibit as files: picture, data, words. All are made from the same rows and say the same.
 *
 * <p>What is made is not kept: whoever serves it keeps it.
 */
public final class ExhibitFiles {
    /** Px; the picture of a card in social media. */
    public static final int CARD_WIDTH = 1200;

    public static final int CARD_HEIGHT = 628;
    public static final int LEAST_WIDTH = 200;
    public static final int MOST_WIDTH = 2400;

    private final Exhibit exhibit;
    private final ViewRequest asked;
    private final SiteUrls site;
    private final Phrases phrases;

    public ExhibitFiles(Exhibit exhibit, ViewRequest asked, SiteUrls site) {
        this.exhibit = exhibit;
        // However this one looks: a link is to the rows.
        this.asked = asked.rows();
        this.site = site;
        this.phrases = exhibit.phrases(asked.phrases());
    }

    Exhibit exhibit() {
        return exhibit;
    }

    Phrases phrases() {
        return phrases;
    }

    /** BCP 47 tag of what is said about it; quotes are in their own. */
    String language() {
        return asked.notation().language();
    }

    /**
     * A picture of its own: {@code <svg xmlns=…>} with its title and description.
     *
     * @param width px, {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}; it is as high as it needs
     */
    public SvgPicture svg(Theme theme, int width) {
        var layout = new PictureLayout(this);
        return SvgFile.of(layout.of(width, layout.most(), PictureDetail.PASSAGES, 0), theme);
    }

    /**
     * A picture whose description is in an iTXt chunk named Description.
     *
     * @param theme {@link Theme#AUTO} is light
     * @param width px, {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}
     * @param height px; what does not fit is counted in the picture; 0 for as high as it needs
     */
    public byte[] png(Theme theme, int width, int height) {
        var layout = new PictureLayout(this);
        PictureFit fit =
                height == 0 ? PictureFit.to(layout, width) : PictureFit.to(layout, width, height);
        return PngFile.of(fit.picture(), theme, fit.width(), fit.height(), fit.scale());
    }

    /** RFC 4180 with a header line, UTF-8; written row by row, nothing is closed. */
    public void csv(OutputStream out) throws IOException {
        Corrections corrections = exhibit.corrections();
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        CsvFile.write(
                Columns.NAMES,
                exhibit.rows().stream()
                        .map(row -> Columns.of(row, exhibit.version(), corrections, phrases)),
                writer);
        writer.flush();
    }

    /** An object with the dossier, the exhibit, and {@code rows}; written row by row, UTF-8. */
    public void json(OutputStream out) {
        new DataJson(this).write(out);
    }

    /**
     * A schema.org Dataset with its Claims; can be put into a script element.
     *
     * @param most claims; where there are more, only the files that hold them are named
     */
    public Html jsonLd(int most) {
        return new LinkedData(this).write(most);
    }

    /** The exhibit in words, plain: title, whole labels, what is not shown, source. */
    public String alternative() {
        return caption().alternative();
    }

    /** For the title of a page: what it shows, and the dossier. */
    public String title() {
        String dossier = phrases.text(exhibit.dossier().title());
        String title = exhibit.title(phrases);
        return title.contains(dossier)
                ? title
                : phrases.wording().say("exhibit.in", title, dossier);
    }

    Caption caption() {
        return new Caption(exhibit, phrases);
    }

    /** {@code page embed svg png csv json} to their addresses. */
    public Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        links.put("page", link());
        links.putAll(site.forms(asked, exhibit.id()));
        return links;
    }

    /** The address of the dashboard that shows the same. */
    public String link() {
        return site.dashboard(asked, exhibit);
    }

    /** The dashboard with one row chosen. */
    String link(Row row) {
        return site.dashboard(asked, row);
    }

    /**
     * The address of one of its files.
     *
     * @param ending {@code .csv} and the like; "" for its page in a frame
     */
    String file(String ending) {
        return file(exhibit.id(), ending);
    }

    /** The same of another exhibit of the dossier. */
    String file(String other, String ending) {
        return site.exhibit(asked, other, ending);
    }

    /** Where the dossier opens, for the foot of a picture. */
    String home() {
        return site.dashboard(ViewRequest.home(exhibit.dossier()));
    }
}
