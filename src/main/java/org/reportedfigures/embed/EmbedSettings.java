package org.reportedfigures.embed;

import org.reportedfigures.exhibits.SitePath;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.http.ResponseCache;
import org.reportedfigures.http.ResponseCacheFilter;
import org.reportedfigures.library.Library;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What the embeds are made with. */
@Configuration(proxyBeanMethods = false)
class EmbedSettings {
    @Bean
    SiteUrls embedSite(@Value("${figures.url}") String url) {
        return new SiteUrls(url);
    }

    @Bean
    Headers embedHeaders(@Value("${figures.embed.frame-ancestors}") String ancestors) {
        return new Headers(ancestors);
    }

    @Bean
    ResponseCache responseCache(Library library) {
        return new ResponseCache(library::dossier);
    }

    @Bean
    FilterRegistrationBean<ResponseCacheFilter> responseCacheFilter(ResponseCache cache) {
        var registration = new FilterRegistrationBean<>(new ResponseCacheFilter(cache));
        registration.addUrlPatterns(SitePath.Place.EXHIBIT.start() + "*");
        // After what counts answers, and after what refuses a query that is none.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return registration;
    }
}
