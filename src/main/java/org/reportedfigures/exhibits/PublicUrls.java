package org.reportedfigures.exhibits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.library.Row;
import org.springframework.web.util.UriUtils;

/**
 * The addresses that are told to others, made from the configured one and never from a request.
 *
 * @param url without a slash at its end
 */
public record PublicUrls(String url) {
    public PublicUrls {
        url = url.replaceAll("/+$", "");
    }

    /** A dossier's dashboard, showing what was asked for. */
    public String dashboard(ViewRequest asked) {
        return url + "/d/" + asked.dossier().id() + query(asked, Map.of());
    }

    /** A dossier's dashboard with one row chosen. */
    public String dashboard(ViewRequest asked, Row row) {
        return url + "/d/" + asked.dossier().id() + query(asked, Map.of(row.kind(), row.id()));
    }

    /** The dashboard that shows what an exhibit shows. */
    public String dashboard(ViewRequest asked, Exhibit exhibit) {
        return exhibit.kind() == Exhibit.ExhibitKind.STATEMENT
                ? dashboard(asked, exhibit.rows().getFirst())
                : dashboard(asked);
    }

    /**
     * What a dossier has to show, as JSON.
     *
     * @param version the one that is pinned; "" for none
     */
    public String api(ViewRequest asked, String version) {
        return url + "/api/dossiers/" + asked.dossier().id() + query(asked, pin(version));
    }

    /** The page of an exhibit for an iframe. */
    public String embed(ViewRequest asked, String exhibit) {
        return file(asked, exhibit, "");
    }

    /**
     * An exhibit as a file.
     *
     * @param ending {@code .svg}, {@code .png}, {@code .csv}, {@code .json}; "" for its page
     */
    public String file(ViewRequest asked, String exhibit, String ending) {
        return file(asked, exhibit, ending, Map.of());
    }

    /**
     * An exhibit as a file.
     *
     * @param more further parameters, put at the end in the order of the map
     */
    public String file(ViewRequest asked, String exhibit, String ending, Map<String, String> more) {
        return "%s/embed/%s/%s%s%s"
                .formatted(url, asked.dossier().id(), exhibit, ending, query(asked, more));
    }

    /** {@code embed svg png csv json} to the addresses of an exhibit's forms. */
    public Map<String, String> forms(ViewRequest asked, String exhibit) {
        return forms(asked, exhibit, Map.of());
    }

    /**
     * The same as they are in a version.
     *
     * @param version "" for whatever is the newest
     */
    public Map<String, String> pinned(ViewRequest asked, String exhibit, String version) {
        return forms(asked, exhibit, pin(version));
    }

    private static Map<String, String> pin(String version) {
        var pin = new LinkedHashMap<String, String>();
        Parameter.VERSION.write(version, pin::put);
        return pin;
    }

    private Map<String, String> forms(ViewRequest asked, String exhibit, Map<String, String> more) {
        var forms = new LinkedHashMap<String, String>();
        forms.put("embed", file(asked, exhibit, "", more));
        for (String form : new String[] {"svg", "png", "csv", "json"}) {
            forms.put(form, file(asked, exhibit, "." + form, more));
        }
        return forms;
    }

    private static String query(ViewRequest asked, Map<String, String> more) {
        var all = new ArrayList<>(asked.parameters());
        all.addAll(more.entrySet());
        return query(all);
    }

    /** "" or the query with its question mark, encoded: the one writer of all addresses. */
    public static String query(List<Map.Entry<String, String>> parameters) {
        return parameters.stream()
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), UTF_8))
                .reduce((all, one) -> all + "&" + one)
                .map(all -> "?" + all)
                .orElse("");
    }
}
