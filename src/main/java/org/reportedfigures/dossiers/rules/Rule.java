package org.reportedfigures.dossiers.rules;

import org.reportedfigures.dossiers.json.Problems;

/** One rule for every dossier; it reports all violations and throws nothing. */
public interface Rule {
    /** Its name in problems. */
    String name();

    void check(UncheckedDossier dossier, Problems problems);
}
