package org.reportedfigures.dossiers.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.figures.Problem.Severity;

/** Collects the problems of one dossier; beyond the limit they are only counted. */
public final class Problems {
    /** The main file of a dossier, in its folder. */
    public static final String DOSSIER_FILE = "dossier.json";

    private final String folder;
    private final int most;
    private final List<Problem> found = new ArrayList<>();
    private LinePositions lines = new LinePositions("");
    private int unreported;
    private boolean errors;

    /** For the dossier folder with that name. */
    public Problems(String folder, int most) {
        this.folder = Printable.plain(folder);
        this.most = most;
    }

    /** From now on positions refer to this text of dossier.json. */
    public void locateIn(String json) {
        lines = new LinePositions(json);
    }

    /** An error at the value of a node. */
    public void error(String rule, Node at, String what, String expected, String remedy) {
        inJson(Severity.ERROR, rule, at.offset(), at.pointer(), what, expected, remedy);
    }

    /** An error at the key of a node. */
    public void errorAtKey(String rule, Node at, String what, String expected, String remedy) {
        inJson(Severity.ERROR, rule, at.keyOffset(), at.pointer(), what, expected, remedy);
    }

    public void warning(String rule, Node at, String what, String expected, String remedy) {
        inJson(Severity.WARNING, rule, at.offset(), at.pointer(), what, expected, remedy);
    }

    void inJson(
            Severity severity,
            String rule,
            int offset,
            String pointer,
            String what,
            String expected,
            String remedy) {
        if (isFull(severity)) {
            return;
        }
        LinePositions.LinePosition place = lines.at(offset);
        found.add(
                new Problem(
                        severity,
                        rule,
                        folder + "/" + Problems.DOSSIER_FILE,
                        place.line(),
                        place.column(),
                        pointer,
                        what,
                        expected,
                        remedy));
    }

    /** An error in a file other than dossier.json, or without a line. */
    void inFile(
            String rule,
            String file,
            LinePositions.LinePosition place,
            String pointer,
            String what,
            String expected,
            String remedy) {
        if (isFull(Severity.ERROR)) {
            return;
        }
        found.add(
                new Problem(
                        Severity.ERROR,
                        rule,
                        folder + "/" + Printable.plain(file),
                        place.line(),
                        place.column(),
                        pointer,
                        what,
                        expected,
                        remedy));
    }

    private boolean isFull(Severity severity) {
        errors |= severity == Severity.ERROR;
        if (found.size() < most) {
            return false;
        }
        unreported++;
        return true;
    }

    public boolean hasErrors() {
        return errors;
    }

    /** In file order: dossier.json first, then by line and column. */
    public List<Problem> inOrder() {
        List<Problem> all = new ArrayList<>(found);
        String json = folder + "/" + Problems.DOSSIER_FILE;
        all.sort(
                Comparator.comparing((Problem p) -> !p.file().equals(json))
                        .thenComparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column));
        if (unreported > 0) {
            all.add(
                    new Problem(
                            errors ? Severity.ERROR : Severity.WARNING,
                            RuleName.LIMITS.id(),
                            json,
                            0,
                            0,
                            "",
                            "%d more problems, not told one by one".formatted(unreported),
                            "at most %d problems".formatted(most),
                            "mend the ones above and check again"));
        }
        return all;
    }
}
