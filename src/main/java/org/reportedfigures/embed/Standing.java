package org.reportedfigures.embed;

/**
 * How what is shown stands to the dossier as it is now.
 *
 * @param corrected what was corrected since and before, by statement
 * @param older whether a newer version exists
 */
record Standing(Corrected corrected, boolean older) {}
