package org.reportedfigures.embed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportedfigures.Golden;
import org.reportedfigures.WholeLanguages;
import org.reportedfigures.dashboard.page.Shelf;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.library.Row;

/** Addresses are promises: what each parameter is read as, and every address that is made of it. */
class AddressesTest {
    private static final Dossier DOSSIER = Shelf.dossier("two-documents");
    private static final SiteUrls SITE = new SiteUrls(Shelf.SITE + "/");
    private static final List<String> ASKED =
            List.of(
                    "",
                    "category=trees&category=helpers&category=trees",
                    "unit=person&figure=volunteers&document=patrika&document=gazette&speaker=-",
                    "speaker=mayor&bound=more-than&bound=about&status=planned&category=trees",
                    "from=2041-05&to=2042&q=%20a%20%26%20%E0%A4%A8%20%2B%2F%3F%23%27%22%20",
                    "statement=volunteers-gazette",
                    "event=fence-broken",
                    "statement=fence-broken",
                    "statement=volunteers-gazette&event=fence-broken",
                    "view=text&chart=scale&text=patrika&sort=value&rows=500",
                    "view=figures&text=gazette&sort=text&rows=100&theme=auto&interactive=false",
                    "sort=time&rows=100000",
                    "sort=speaker&rows=1",
                    "lang=en&numbers=international&digits=latn",
                    "lang=hi",
                    "lang=hi&numbers=international&digits=deva",
                    "numbers=indian&digits=deva",
                    "theme=dark&interactive=true&passages=all&width=640",
                    "theme=light&width=2400&v=0123456789abcdef",
                    "v=0123456789abcdef&passages=all&lang=hi&q=a&view=text&rows=7&theme=dark"
                            + "&event=fence-broken&status=happened",
                    "lang=xx&numbers=roman&digits=roman&view=map&chart=pie&sort=colour&rows=0",
                    "theme=red&interactive=yes&passages=some&width=199&text=nowhere",
                    "status=gone&bound=x&category=TREES&unit=metre&from=May&to=2041-13&q=a&q=b",
                    "statement=nobody&event=nothing&utm_source=x");

    private final StringBuilder table = new StringBuilder();

    @Test
    void ofEachParameterAreWhatTheyWere() {
        ASKED.forEach(this::asked);

        Golden.assertMatches("addresses.txt", table.toString());
    }

    private void asked(String query) {
        Map<String, List<String>> given = given(query);
        table.append("?").append(query).append('\n');
        ViewRequest.ReadRequest read = ViewRequest.read(DOSSIER, given);
        ViewRequest state = read.request().page();
        var dashboard = new DashboardUrls(state, SITE);
        line("page", dashboard.to(state));
        line("row", dashboard.to(row()));
        line("kept", dashboard.kept());
        line("notation", dashboard.notation());
        line("told", dashboard.told(state));
        line("own", dashboard.embed("list", ".csv"));
        line("fields", DashboardUrls.fields(state).toString());

        ViewRequest asked = read.request();
        ViewRequest pinned = asked.pinned(asked.get(Parameters.VERSION));
        line("dashboard", SITE.dashboard(asked));
        line("chosen", SITE.dashboard(asked, row()));
        line("api", SITE.api(pinned));
        line("csv", SITE.exhibit(asked.rows(), "list", ".csv"));
        line("forms", SITE.forms(pinned, "figures/saplings").toString());
        var embed = new EmbedUrls(SITE, asked, "list");
        line("embed", embed.as(Format.PAGE));
        line("png", embed.as(Format.PNG));
        line("newest", embed.newest().as(Format.JSON));
        line("passages", embed.withPassages().as(Format.PAGE));
        line("discovery", embed.discovery());
        for (InvalidParameter one : read.rejected()) {
            line("rejected", one.parameter() + "=" + one.value() + " of " + allowed(one));
        }
        table.append('\n');
    }

    /** Of languages those alone that are whole: one that has begun changes no file. */
    private static List<String> allowed(InvalidParameter one) {
        return one.parameter().equals("lang")
                ? one.allowed().stream().filter(WholeLanguages.SAID::contains).toList()
                : one.allowed();
    }

    private void line(String name, String address) {
        table.append("  ").append(name).append(' ').append(address).append('\n');
    }

    private static Row row() {
        return new Shelf("two-documents")
                .library
                .find(DOSSIER.id(), Shelf.open("two-documents").version(), Filter.NONE)
                .rows()
                .getFirst();
    }

    private static Map<String, List<String>> given(String query) {
        return OEmbed.SharedUrl.of(Shelf.SITE + "/d/x?" + query, new SiteUrls(Shelf.SITE))
                .orElseThrow()
                .parameters();
    }
}
