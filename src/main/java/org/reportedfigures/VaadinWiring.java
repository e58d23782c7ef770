package org.reportedfigures;

import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.VaadinApplicationConfiguration;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import com.vaadin.flow.spring.VaadinServletConfiguration;
import com.vaadin.flow.spring.VaadinServletContextInitializer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

/**
 * Vaadin without push: its own configuration wants Atmosphere and websockets on the class path,
 * which hold connections and answer every origin.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaadinConfigurationProperties.class)
@Import({VaadinApplicationConfiguration.class, VaadinServletConfiguration.class})
class VaadinWiring {
    /** Where Vaadin's handler forwards all requests that are nobody else's. */
    private static final String INSIDE = "/vaadinServlet/*";

    @Bean
    ServletContextInitializer contextInitializer(WebApplicationContext context) {
        return new VaadinServletContextInitializer(context);
    }

    /** Only forwarded requests have come past what decides which of them Vaadin may answer. */
    @Bean
    FilterRegistrationBean<Filter> insideOnly() {
        var filter =
                new FilterRegistrationBean<Filter>((request, response, chain) ->
                        Errors.of(404).send((HttpServletResponse) response));
        filter.addUrlPatterns(INSIDE);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    ServletRegistrationBean<SpringServlet> servletRegistrationBean(WebApplicationContext context) {
        var servlet = new ServletRegistrationBean<>(new SpringServlet(context, true), INSIDE);
        servlet.setInitParameters(Map.of("VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH", ""));
        servlet.setName("springServlet");
        servlet.setLoadOnStartup(1);
        return servlet;
    }
}
