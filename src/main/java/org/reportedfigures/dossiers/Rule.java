package org.reportedfigures.dossiers;

/** One thing that every dossier must keep; it tells all it finds and throws nothing. */
interface Rule {
    /** Its name in problems. */
    String name();

    void check(Submission dossier, Problems problems);
}
