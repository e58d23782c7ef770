package org.reportedfigures.charts;

import org.reportedfigures.figures.Dossier;

/** Whether a dossier's page needs so many elements that what nobody looks at should cost none. */
final class Burden {
    private static final int MOST_LIGHT = 200;

    private Burden() {}

    static boolean isHeavy(Dossier dossier) {
        int statements = dossier.figures().stream().mapToInt(f -> f.statements().size()).sum();
        return statements + dossier.events().size() > MOST_LIGHT;
    }
}
