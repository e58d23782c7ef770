package org.reportedfigures.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("")
public class DashboardView extends Div {
    DashboardView() {
        setText("hello");
    }
}
