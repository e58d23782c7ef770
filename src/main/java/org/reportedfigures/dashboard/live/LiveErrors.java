package org.reportedfigures.dashboard.live;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Arrays;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what a live page failed by: in full where it is ours, in a line where it sent garbage. */
final class LiveErrors implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LiveErrors.class);
    private static final int LONGEST = 200;

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        if (isOurs(thrown)) {
            LOG.error("a live page failed", thrown);
        } else {
            String said = thrown.toString().replaceAll("\\p{Cntrl}", " ");
            LOG.warn(
                    "a live page sent what cannot be read: {}",
                    said.substring(0, Math.min(LONGEST, said.length())));
        }
    }

    private static boolean isOurs(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .flatMap(t -> Arrays.stream(t.getStackTrace()))
                .anyMatch(at -> at.getClassName().startsWith(LiveErrors.class.getPackageName()));
    }
}
