package org.reportedfigures.figures;

import java.time.LocalDate;

/** A published value that was wrong and has been corrected. */
public record Correction(LocalDate date, String statement, String was, String is, Texts why) {}
