package org.reportedfigures.overhttp;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.reportedfigures.samples.InventedData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.test.context.ContextConfiguration;

/** Asks the running program over HTTP: one program over {@link InventedData} for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = UseMainMethod.ALWAYS,
        properties = {
            "vaadin.productionMode=true",
            "figures.url=https://figures.example/",
            "figures.embed.frame-ancestors=https://news.example",
            "management.endpoint.health.show-details=always"
        })
@ContextConfiguration(initializers = InventedData.class)
public @interface OverHttp {}
