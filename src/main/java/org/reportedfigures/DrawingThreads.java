package org.reportedfigures;

import org.reportedfigures.http.Renderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where everything is drawn that may take long.
 *
 * <p>At most three quarters of the threads that answer requests may wait for a drawing: however
 * many are asked for, there is a thread for what is quick.
 */
@Configuration(proxyBeanMethods = false)
class DrawingThreads {
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final int requests;

    DrawingThreads(@Value("${server.tomcat.threads.max}") int requests) {
        this.requests = requests;
    }

    /** PNG: the slowest of all, so that a core is left for the rest. */
    @Bean
    Renderer pictureRenderer() {
        return new Renderer("picture", Math.max(1, cores - 1), Math.max(1, requests / 4));
    }

    /**
     * HTML and SVG, nearly all of it quick: more threads than cores, so that little waits for much.
     */
    @Bean
    Renderer pageRenderer() {
        return new Renderer("page", 2 * cores, Math.max(1, requests / 2));
    }
}
