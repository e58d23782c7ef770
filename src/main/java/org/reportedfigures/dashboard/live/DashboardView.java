package org.reportedfigures.dashboard.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Map;
import org.reportedfigures.dashboard.page.Page;
import org.reportedfigures.dashboard.page.Pages;

/** The live page: turns what a reader does into the next state, and shows it. */
@Tag("reported-page")
@Route("d/:dossier")
@RouteAlias(":anywhere*")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./reported-page.ts")
@JsModule("./reported-panel.ts")
@JsModule("./reported-text.ts")
@JsModule("./reported-chart.ts")
@JsModule("./reported-timeline.ts")
class DashboardView extends Component implements AfterNavigationObserver, HasDynamicTitle {
    private static final int LONGEST_QUERY = 8_000;

    private final Pages pages;
    private final LivePage live = new LivePage(getElement());
    private String path = "";
    private String query = "";
    private String title = "";

    DashboardView(Pages pages) {
        this.pages = pages;
        getElement()
                .addEventListener("reported-go", event -> go(detail(event, "query")))
                .addEventData("event.detail.query");
        getElement()
                .addEventListener("reported-need", event -> give(detail(event, "part")))
                .addEventData("event.detail.part");
        getElement()
                .addEventListener("reported-ask", event -> ask(detail(event, "ask")))
                .addEventData("event.detail.ask");
        getElement().addEventListener("reported-changed", event -> show());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        query = event.getLocation().getQueryParameters().getQueryString();
        show();
    }

    private void go(String next) {
        query = next.length() > LONGEST_QUERY ? "" : next.replaceFirst("^\\?", "");
        show();
    }

    private void give(String part) {
        Page page = page();
        if (page.isBusy()) {
            live.sendAgain("reported-need", part);
        } else {
            live.give(page, part);
        }
    }

    private void ask(String ask) {
        if (ask.length() <= LONGEST_QUERY) {
            pages.dialog(path, parameters(query), parameters(ask))
                    .ifPresent(html -> live.open(html.toString()));
        }
    }

    private void show() {
        Page page = page();
        if (page.isBusy()) {
            live.sendAgain("reported-changed", "");
            if (!title.isEmpty()) {
                // What is shown stays until there is something else to show.
                return;
            }
        }
        live.show(page);
        title = page.title();
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    /** The title that a navigation ends with. */
    @Override
    public String getPageTitle() {
        return title;
    }

    private Page page() {
        return pages.pageOrBusy(path, parameters(query));
    }

    private static Map<String, List<String>> parameters(String query) {
        try {
            return QueryParameters.fromString(query).getParameters();
        } catch (IllegalArgumentException e) {
            // Cut within a character's escape: an address that no page of ours has written.
            return Map.of();
        }
    }

    private static String detail(DomEvent event, String name) {
        return event.getEventData().path("event.detail." + name).asString("");
    }
}
