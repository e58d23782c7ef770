package org.reportedfigures.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reportedfigures.dashboard.page.FragmentCache;
import org.reportedfigures.dashboard.page.Pages;
import org.reportedfigures.dashboard.page.Shelf;
import org.reportedfigures.http.Renderer;
import org.reportedfigures.library.DossierVersions;
import org.reportedfigures.library.InMemoryLibrary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.context.web.WebAppConfiguration;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(SpringExtension.class)
@WebAppConfiguration
@ContextConfiguration(classes = DashboardViewTest.Beans.class)
@TestPropertySource(properties = "figures.url=https://figures.example")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@ViewPackages(classes = DashboardView.class)
class DashboardViewTest extends SpringBrowserlessTest {
    @Configuration(proxyBeanMethods = false)
    @Import({Pages.class, FragmentCache.class})
    static class Beans {
        @Bean
        InMemoryLibrary library() {
            return new Shelf("one", "two-documents").library;
        }

        @Bean
        DossierVersions versions(InMemoryLibrary library) {
            return Shelf.versions(library, true);
        }

        @Bean
        Renderer pageRenderer() {
            return new Renderer("page", 2, 100);
        }
    }

    @Autowired private InMemoryLibrary library;

    private static Element open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        Element root = UI.getCurrent().getCurrentView().getElement();
        Sent.by(UI.getCurrent());
        return root;
    }

    private static void fire(Element root, String event, String name, String value) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail." + name, value);
        root.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(root, event, data));
    }

    private static List<String> sent() {
        return Sent.by(UI.getCurrent()).stream().map(Sent::toString).toList();
    }

    @Test
    void aPressGoesToTheStateThatItNames() {
        Element root = open("d/two-documents", "");
        fire(root, "reported-go", "query", "?statement=volunteers-gazette");

        assertThat(sent()).contains("text.anatomy", "card.show", ".choose");
        assertThat(root.hasAttribute("data-selected")).isTrue();
    }

    @Test
    void aPressOnTheSelectionOfNothingGoesHome() {
        Element root = open("d/two-documents", "statement=volunteers-gazette");
        fire(root, "reported-go", "query", "?");

        assertThat(root.hasAttribute("data-selected")).isFalse();
    }

    @Test
    void backAndForwardShowTheStateOfTheAddressInTheSameElements() {
        Element root = open("d/two-documents", "");
        fire(root, "reported-go", "query", "?view=text");
        Element back = open("d/two-documents", "");

        assertThat(back).isEqualTo(root);
        assertThat(back.getAttribute("data-view")).isEqualTo("figures");
        assertThat(open("d/two-documents", "view=text").getAttribute("data-view"))
                .isEqualTo("text");
    }

    @Test
    void anotherDossierIsShownWhenItsAddressIsGoneTo() {
        open("d/two-documents", "");

        assertThat(open("d/one", "").getAttribute("data-changes")).isEqualTo("d/one/changes");
    }

    @Test
    void aPartThatAsksIsGivenAndUnknownOnesAreNot() {
        Element root = open("d/two-documents", "");
        fire(root, "reported-need", "part", "list");
        fire(root, "reported-need", "part", "\"]<x>");
        fire(root, "reported-need", "nothing", "x");

        assertThat(sent()).containsExactly("list.show");
    }

    @Test
    void aDialogThatIsAskedForIsSentAndNothingElse() {
        Element root = open("d/two-documents", "");
        fire(root, "reported-ask", "ask", "embed=list&theme=dark");

        assertThat(sent()).containsExactly(".open");
    }

    @Test
    void aDialogOfNothingAndAnAskThatIsTooLongAreNotAnswered() {
        Element root = open("d/two-documents", "");
        fire(root, "reported-ask", "ask", "embed=nothing");
        fire(root, "reported-ask", "ask", "embed=list&x=" + "y".repeat(8_000));
        fire(root, "reported-ask", "nothing", "x");

        assertThat(sent()).isEmpty();
    }

    @Test
    void aChangeThatIsToldIsShownInTheStateThatStands() {
        Element root = open("d/two-documents", "category=trees");
        library.remove("two-documents");
        fire(root, "reported-changed", "version", "gone");

        assertThat(sent()).contains("page.show");
        library.put(Shelf.open("two-documents"));
        fire(root, "reported-changed", "version", "x");

        assertThat(root.getChildCount()).isEqualTo(2);
        assertThat(sent()).contains(".choose").doesNotContain("page.show");
    }

    @Test
    void anAddressThatIsNoneShowsThePageThatSaysSo() {
        for (String path : List.of("d/nowhere", "nowhere", "d/one/more")) {
            Element root = open(path, "");

            assertThat(root.getTag()).as(path).isEqualTo("reported-page");
            assertThat(root.getChild(0).getChild(0).getAttribute("data-part")).isEqualTo("page");
        }
    }

    @Test
    void aQueryThatIsTooLongOrCutIsNoQuery() {
        Element root = open("d/two-documents", "");
        fire(root, "reported-go", "query", "?view=text&q=" + "%E0%A4%95".repeat(1_000));
        assertThat(root.getAttribute("data-view")).isEqualTo("figures");

        fire(root, "reported-go", "query", "?view=text&q=%E0%A");
        assertThat(root.getAttribute("data-view")).isEqualTo("figures");
    }

    @Test
    void theTitleOfTheWindowIsThatOfThePage() {
        UI.getCurrent().navigate("d/two-documents", QueryParameters.fromString("lang=hi"));

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("तारवेल का नया वन");
    }
}
