package org.reportedfigures.dashboard.live;

import org.reportedfigures.dashboard.page.Pages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** What the dashboard is reached by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenPages.class)
class DashboardSettings {
    @Bean
    MappedInterceptor entrance(Pages pages, Head head) {
        return new MappedInterceptor(
                new String[] {"/**"}, new Entrance(pages, new MissingPage(head)));
    }
}
