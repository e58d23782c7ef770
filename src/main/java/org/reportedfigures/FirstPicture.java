package org.reportedfigures;

import org.reportedfigures.charts.ExhibitFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the fonts once the server is up: the first picture would wait for them. */
@Component
class FirstPicture {
    private static final Logger LOG = LoggerFactory.getLogger(FirstPicture.class);

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("first-picture").start(FirstPicture::draw);
    }

    private static void draw() {
        try {
            ExhibitFiles.prepare();
        } catch (LinkageError | RuntimeException e) {
            // Everything else goes on: a Java without its libraries for fonts draws no PNG.
            LOG.warn("No PNG can be drawn by this Java: {}", e.toString());
        }
    }
}
