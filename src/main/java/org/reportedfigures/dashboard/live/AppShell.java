package org.reportedfigures.dashboard.live;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.LoadDependenciesOnStartup;

/** The page that Vaadin boots in: the dashboard's elements come with the first script. */
@LoadDependenciesOnStartup(DashboardView.class)
class AppShell implements AppShellConfigurator {}
