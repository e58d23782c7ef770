package org.reportedfigures.exhibits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Map;
import org.reportedfigures.drawing.PngFile;
import org.reportedfigures.drawing.SvgFile;
import org.reportedfigures.drawing.SvgPicture;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.PictureLayout.PictureDetail;
import org.reportedfigures.html.Html;
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
    private final Phrases phrases;
    private final Presented shown;

    public ExhibitFiles(Exhibit exhibit, ViewRequest asked, SiteUrls site) {
        this.exhibit = exhibit;
        this.shown = new Presented(exhibit, asked, site);
        this.phrases = shown.phrases();
    }

    /**
     * A picture that stands alone: {@code <svg xmlns=…>} with its title and description.
     *
     * @param width px, {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}; it is as high as it needs
     */
    public SvgPicture svg(Theme theme, int width) {
        var layout = new PictureLayout(shown);
        return SvgFile.of(layout.of(width, layout.most(), PictureDetail.PASSAGES, 0), theme);
    }

    /**
     * A picture whose description is in an iTXt chunk named Description.
     *
     * @param theme {@link Theme#AUTO} is light
     * @param width px, {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}
     * @param height px; what does not fit is told in the picture; 0 for as high as it needs
     */
    public byte[] png(Theme theme, int width, int height) {
        var layout = new PictureLayout(shown);
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
        new DataJson(shown).write(out);
    }

    /**
     * A schema.org Dataset with its Claims; can stand in a script element.
     *
     * @param most claims; where there are more, only the files that hold them are told
     */
    public Html jsonLd(int most) {
        return new LinkedData(shown).write(most);
    }

    /** The exhibit in words, plain: title, whole labels, what is not shown, source. */
    public String alternative() {
        return shown.description();
    }

    /** For the title of a page: what it shows, and the dossier. */
    public String title() {
        String dossier = phrases.text(exhibit.dossier().title());
        String title = exhibit.title(phrases);
        return title.contains(dossier)
                ? title
                : phrases.wording().say("exhibit.in", title, dossier);
    }

    /** {@code page embed svg png csv json} to their addresses. */
    public Map<String, String> links() {
        return shown.links();
    }

    /** The address of the dashboard that shows the same. */
    public String link() {
        return shown.page();
    }
}
