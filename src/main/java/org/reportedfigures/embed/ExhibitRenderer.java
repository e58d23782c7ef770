package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.reportedfigures.drawing.SvgFile.SvgPicture;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.html.Html;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.DataHeaders;
import org.reportedfigures.http.ViteManifest;
import org.reportedfigures.phrases.Messages;
import org.springframework.stereotype.Component;

/** Makes the answer that shows an exhibit in one form. */
@Component
class ExhibitRenderer {
    private static final int USUAL_WIDTH = 800;

    private final SiteUrls site;
    private final Headers headers;

    /** What an interactive embed loads. */
    private final Html script;

    ExhibitRenderer(SiteUrls site, Headers headers) {
        this.site = site;
        this.headers = headers;
        this.script =
                ViteManifest.read()
                        .file("embed.ts")
                        .map(file -> Html.of("<script type=\"module\" src=\"/%s\"></script>", file))
                        .orElse(Html.NONE);
    }

    CachedResponse render(Format form, Exhibit exhibit, EmbedUrls addresses, VersionStatus status) {
        var files = new ExhibitFiles(exhibit, addresses.asked(), site);
        ViewRequest look = addresses.asked();
        int width = look.get(Parameters.WIDTH);
        return switch (form) {
            case PAGE -> page(exhibit, files, addresses, status);
            case SVG ->
                    svg(
                            files.svg(look.get(Parameters.THEME), width == 0 ? USUAL_WIDTH : width),
                            addresses);
            case CSV -> data(form, files::csv, addresses);
            case JSON -> data(form, files::json, addresses);
            case PNG -> png(files, addresses);
        };
    }

    private CachedResponse page(
            Exhibit exhibit, ExhibitFiles files, EmbedUrls addresses, VersionStatus status) {
        ViewRequest look = addresses.asked();
        var page =
                new HtmlDocument(
                        addresses.asked().notation().language(),
                        look.get(Parameters.THEME),
                        files.title(),
                        head(description(exhibit, files, addresses, status), files, addresses),
                        new EmbedPage(exhibit, addresses, status).html(),
                        look.get(Parameters.INTERACTIVE) ? script : Html.NONE);
        return answer(
                Format.PAGE,
                headers.page(look.get(Parameters.INTERACTIVE)),
                page.html().getBytes(UTF_8));
    }

    /** What is pinned does not know of itself what came later. */
    private static String description(
            Exhibit exhibit, ExhibitFiles files, EmbedUrls addresses, VersionStatus status) {
        boolean corrected = status.outdates(exhibit.rows());
        String alternative = files.alternative();
        Messages wording = addresses.asked().phrases().wording();
        return corrected
                ? wording.say("join.sentences", wording.say("embed.older.corrected"), alternative)
                : alternative;
    }

    private static Html head(String description, ExhibitFiles files, EmbedUrls addresses) {
        return Html.of(
                "<meta name=\"description\" content=\"%s\"><link rel=\"alternate\" type=\"application/json+oembed\" href=\"%s\" title=\"%s\">",
                description, addresses.discovery(), files.title());
    }

    /** Its own styles are all that a picture may use. */
    private CachedResponse svg(SvgPicture svg, EmbedUrls addresses) {
        String policy =
                svg.style().isEmpty()
                        ? DataHeaders.NOTHING
                        : DataHeaders.NOTHING
                                + "; style-src "
                                + InlineResource.of(svg.style()).hash();
        return data(Format.SVG, svg.file(), policy, addresses);
    }

    private CachedResponse png(ExhibitFiles files, EmbedUrls addresses) {
        ViewRequest look = addresses.asked();
        byte[] png =
                look.get(Parameters.WIDTH) == 0
                        ? files.png(
                                look.get(Parameters.THEME),
                                ExhibitFiles.CARD_WIDTH,
                                ExhibitFiles.CARD_HEIGHT)
                        : files.png(look.get(Parameters.THEME), look.get(Parameters.WIDTH), 0);
        return answer(Format.PNG, data(Format.PNG, DataHeaders.NOTHING, addresses), png);
    }

    /** What writes the bytes of a file. */
    private interface File {
        void write(OutputStream out) throws IOException;
    }

    private CachedResponse data(Format form, File file, EmbedUrls addresses) {
        var bytes = new ByteArrayOutputStream();
        try {
            file.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer(form, data(form, DataHeaders.NOTHING, addresses), bytes.toByteArray());
    }

    private CachedResponse data(Format form, String content, String policy, EmbedUrls addresses) {
        return answer(form, data(form, policy, addresses), content.getBytes(UTF_8));
    }

    private Map<String, String> data(Format form, String policy, EmbedUrls addresses) {
        boolean pinned = !addresses.asked().get(Parameters.VERSION).isEmpty();
        Map<String, String> all = pinned ? DataHeaders.pinned(policy) : DataHeaders.fresh(policy);
        String name = addresses.asked().dossier() + "-" + addresses.exhibit();
        String file = name.replace('/', '-') + form.ending();
        all.put("Content-Disposition", "inline; filename=\"" + file + "\"");
        return all;
    }

    private static CachedResponse answer(Format form, Map<String, String> headers, byte[] bytes) {
        return CachedResponse.of(200, form.type(), headers, bytes);
    }
}
