package org.reportedfigures.browser;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The program over all dossiers, and a browser; what a test opens is closed after it. */
final class Site implements AutoCloseable {
    static final String DASHBOARD = "/d/" + Dossiers.FIRST;

    private final Dossiers dossiers = Dossiers.all();
    private final RunningJar server = RunningJar.over(dossiers.folder());
    private final Chromium chromium = new Chromium();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    RunningJar server() {
        return server;
    }

    Visitor visitor(Visitor.Settings settings) {
        return visitor(settings, server);
    }

    /** Somebody who visits a server of the test's own. */
    Visitor visitor(Visitor.Settings settings, RunningJar other) {
        return closing(chromium.visitor(settings, other));
    }

    /** A second server over a folder of the test's own. */
    RunningJar serve(Path others) {
        return closing(RunningJar.over(others));
    }

    private <T extends AutoCloseable> T closing(T resource) {
        opened.push(resource);
        return resource;
    }

    /** Closes what the last test opened, newest first. */
    void endTest() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
