package org.reportedfigures.exhibits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.library.Row;
import org.springframework.web.util.UriUtils;

/**
 * Writes all addresses of this site. Those that are given to others begin with the configured
 * address and never with one from a request.
 *
 * @param url without a slash at its end; "" for addresses relative to the root
 */
public record SiteUrls(String url) {
    public static final SiteUrls RELATIVE = new SiteUrls("");

    public SiteUrls {
        url = url.replaceAll("/+$", "");
    }

    /** A dossier's dashboard in all that was asked for, with what is chosen and how it looks. */
    public String page(ViewRequest asked) {
        return at("d/" + asked.dossier(), asked.pageParameters());
    }

    /** A dossier's dashboard with the rows that were asked for. */
    public String dashboard(ViewRequest asked) {
        return at("d/" + asked.dossier(), asked.rows().exhibitParameters());
    }

    /** A dossier's dashboard with one row chosen. */
    public String dashboard(ViewRequest asked, Row row) {
        var parameters = new ArrayList<>(asked.rows().exhibitParameters());
        parameters.add(Map.entry(row.kind(), row.id()));
        return at("d/" + asked.dossier(), parameters);
    }

    /** The dashboard that shows what an exhibit shows. */
    public String dashboard(ViewRequest asked, Exhibit exhibit) {
        return exhibit.kind() == Exhibit.ExhibitKind.STATEMENT
                ? dashboard(asked, exhibit.rows().getFirst())
                : dashboard(asked);
    }

    /** The feed of what was corrected in a dossier. */
    public String corrections(String dossier) {
        return at("d/" + dossier + "/corrections.atom", List.of());
    }

    /** What a dossier has to show, as JSON. */
    public String api(ViewRequest asked) {
        return at("api/dossiers/" + asked.dossier(), asked.exhibitParameters());
    }

    /**
     * An exhibit as a file.
     *
     * @param exhibit its id
     * @param ending {@code .svg}, {@code .png}, {@code .csv}, {@code .json}; "" for its page in an
     *     iframe
     */
    public String exhibit(ViewRequest asked, String exhibit, String ending) {
        String path = "embed/%s/%s%s".formatted(asked.dossier(), exhibit, ending);
        return at(path, asked.exhibitParameters());
    }

    /** {@code embed svg png csv json} to the addresses of an exhibit's forms. */
    public Map<String, String> forms(ViewRequest asked, String exhibit) {
        var forms = new LinkedHashMap<String, String>();
        forms.put("embed", exhibit(asked, exhibit, ""));
        for (String form : new String[] {"svg", "png", "csv", "json"}) {
            forms.put(form, exhibit(asked, exhibit, "." + form));
        }
        return forms;
    }

    /** Where a consumer of oEmbed learns how to show the page of an exhibit. */
    public String oembed(ViewRequest asked, String exhibit) {
        var url = Map.entry("url", exhibit(asked, exhibit, ""));
        return at("oembed", List.of(url, Map.entry("format", "json")));
    }

    /** The same of a dashboard. */
    public String oembed(ViewRequest asked) {
        return at("oembed", List.of(Map.entry("format", "json"), Map.entry("url", page(asked))));
    }

    private String at(String path, List<Map.Entry<String, String>> parameters) {
        return (url.isEmpty() ? "" : url + "/") + path + query(parameters);
    }

    /** "" or the query with its question mark, encoded. */
    public static String query(List<Map.Entry<String, String>> parameters) {
        return parameters.stream()
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), UTF_8))
                .reduce((all, one) -> all + "&" + one)
                .map(all -> "?" + all)
                .orElse("");
    }
}
