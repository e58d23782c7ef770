package org.reportedfigures.dossiers;

import org.reportedfigures.figures.Problem;

/** A file that cannot be taken as it is; says why without a path of the machine. */
@SuppressWarnings("serial")
final class Unreadable extends Exception {
    /** The name of the rule that files must lie in their folder and be readable as text. */
    static final String FILES = "files-can-be-read";

    private final String rule;
    private final Lines.Place place;
    private final String found;
    private final String expected;
    private final String remedy;

    Unreadable(String rule, Lines.Place place, String found, String expected, String remedy) {
        super(found, null, false, false);
        this.rule = rule;
        this.place = place;
        this.found = found;
        this.expected = expected;
        this.remedy = remedy;
    }

    Unreadable(String found, String expected, String remedy) {
        this(FILES, new Lines.Place(0, 0), found, expected, remedy);
    }

    /** As a problem of a file that lies in no dossier. */
    Problem problem(String file) {
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

    /** Tells it of a file. */
    void tell(Problems problems, String file) {
        problems.inFile(rule, file, place, "", found, expected, remedy);
    }

    /** Tells it where dossier.json names the file, unless it has a line of its own. */
    void tell(Problems problems, String file, Node named) {
        if (place.line() > 0) {
            problems.inFile(rule, file, place, named.pointer(), found, expected, remedy);
        } else {
            problems.error(rule, named, found, expected, remedy);
        }
    }
}
