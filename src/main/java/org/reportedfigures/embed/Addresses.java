package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Links;
import org.reportedfigures.figures.Event;
import org.reportedfigures.library.Row;
import org.springframework.web.util.UriUtils;

/**
 * Addresses that are told to others; all begin with the one that is set.
 *
 * @param site without a slash at its end
 * @param version the one that is pinned; "" where none is
 */
record Addresses(String site, Place place, Asked asked, Look look, String version)
        implements Links {
    /** The row on the dashboard. */
    @Override
    public String to(Row row) {
        return dashboard(
                List.of(Map.entry(row.item() instanceof Event ? "event" : "statement", row.id())));
    }

    /** The dashboard, with the same filter and notation. */
    String dashboard() {
        return dashboard(List.of());
    }

    /** This embed in another form. */
    String as(Form form) {
        var parameters = new ArrayList<>(asked.parameters());
        parameters.addAll(look.parameters());
        if (!version.isEmpty()) {
            parameters.add(Map.entry("v", version));
        }
        return site + place.as(form).path() + query(parameters);
    }

    /** This embed as it is now, whatever version is pinned. */
    String newest() {
        return new Addresses(site, place, asked, look, "").as(place.form());
    }

    String withPassages() {
        var all = new Look(look.theme(), look.interactive(), true, look.width());
        return new Addresses(site, place, asked, all, version).as(place.form());
    }

    /** Where a consumer of oEmbed learns how to show the page. */
    String discovery() {
        return site + "/oembed" + query(List.of(Map.entry("url", as(Form.PAGE)), Map.entry("format", "json")));
    }

    private String dashboard(List<Map.Entry<String, String>> selection) {
        var parameters = new ArrayList<>(asked.parameters());
        parameters.addAll(selection);
        return site + "/d/" + place.dossier() + query(parameters);
    }

    private static String query(List<Map.Entry<String, String>> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
