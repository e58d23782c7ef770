package org.reportedfigures.dossiers.rules;

import org.reportedfigures.dossiers.json.Problems;

/** One thing that every dossier must keep; it tells all it finds and throws nothing. */
public interface Rule {
    /** Its name in problems. */
    String name();

    void check(UncheckedDossier dossier, Problems problems);
}
