package org.reportedfigures.figures;

/** A subject category; its index in the dossier decides its colour. */
public record Category(String id, Texts name) {}
