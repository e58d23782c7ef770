package org.reportedfigures.figures;

import java.time.LocalDate;

/** A value that was shown wrongly, and is right now. */
public record Correction(LocalDate date, String statement, String was, String is, Texts why) {}
