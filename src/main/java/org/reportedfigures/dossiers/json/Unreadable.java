package org.reportedfigures.dossiers.json;

import org.reportedfigures.figures.Problem;

/** A file that cannot be read; the message says why, without a path of the machine. */
@SuppressWarnings("serial")
public final class Unreadable extends Exception {
    /** The name of the rule that files must be in their folder and readable as text. */
    static final String FILES = RuleName.FILES_CAN_BE_READ.id();

    private final String rule;
    private final LinePositions.LinePosition place;
    private final String found;
    private final String expected;
    private final String remedy;

    public Unreadable(
            String rule,
            LinePositions.LinePosition place,
            String found,
            String expected,
            String remedy) {
        super(found, null, false, false);
        this.rule = rule;
        this.place = place;
        this.found = found;
        this.expected = expected;
        this.remedy = remedy;
    }

    public Unreadable(String found, String expected, String remedy) {
        this(FILES, new LinePositions.LinePosition(0, 0), found, expected, remedy);
    }

    /** As a problem of a file outside of a dossier. */
    public Problem problem(String file) {
        return new Problem(
                Problem.Severity.ERROR,
                rule,
                file,
                place.line(),
                place.column(),
                "",
                found,
                expected,
                remedy);
    }

    /** Reports it for a file. */
    public void report(Problems problems, String file) {
        problems.inFile(rule, file, place, "", found, expected, remedy);
    }

    /** Reports it where dossier.json names the file, unless it has a line of its own. */
    public void report(Problems problems, String file, Node named) {
        if (place.line() > 0) {
            problems.inFile(rule, file, place, named.pointer(), found, expected, remedy);
        } else {
            problems.error(rule, named, found, expected, remedy);
        }
    }
}
