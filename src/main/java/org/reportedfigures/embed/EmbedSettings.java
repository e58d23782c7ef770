package org.reportedfigures.embed;

import org.reportedfigures.charts.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What the embeds are made with. */
@Configuration(proxyBeanMethods = false)
class EmbedSettings {
    @Bean
    Site embedSite(@Value("${figures.url}") String url) {
        return new Site(url);
    }

    @Bean
    Headers embedHeaders(@Value("${figures.embed.frame-ancestors}") String ancestors) {
        return new Headers(ancestors);
    }

    @Bean
    FilterRegistrationBean<HotFilter> hotFilter(Hot hot) {
        var registration = new FilterRegistrationBean<>(new HotFilter(hot));
        registration.addUrlPatterns(Place.ROOT + "*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
