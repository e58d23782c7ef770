package org.reportedfigures;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The server. */
@SpringBootApplication(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
@EnableConfigurationProperties(Settings.class)
public class Application {
    public static void main(String[] args) {
        var application = new SpringApplication(Application.class);
        application.addListeners(new ManagementPort());
        application.run(args);
    }
}
