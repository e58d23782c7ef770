package org.reportedfigures.charts;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Findings;
public record Timeline(Dossier dossier, Findings findings) {
    public String html(Phrases phrases, Links links) { return "<h2>When</h2>"; }
}
