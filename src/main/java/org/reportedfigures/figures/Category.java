package org.reportedfigures.figures;

/** A kind of subject; its place in the dossier decides its colour. */
public record Category(String id, Texts name) {}
