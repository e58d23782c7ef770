package org.reportedfigures.figures;

/**
 * A problem in a dossier that its author must fix.
 *
 * @param rule the name of the violated rule
 * @param file path within the data folder, never a path of the machine
 * @param line from 1; 0 if there is no line
 * @param column from 1; 0 if there is none
 * @param pointer JSON pointer, or "" if there is none
 * @param found the value found
 * @param expected the expected value
 * @param remedy how to fix it
 */
public record Problem(
        Severity severity,
        String rule,
        String file,
        int line,
        int column,
        String pointer,
        String found,
        String expected,
        String remedy) {
    /** Whether the dossier can be shown despite it. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** {@code file:line:column #/pointer found; expected …; remedy}; a warning is marked as one. */
    @Override
    public String toString() {
        String place = line > 0 ? "%s:%d:%d".formatted(file, line, column) : file;
        String warning = severity == Severity.WARNING ? "warning: " : "";
        return "%s  #%s  %s%s; expected %s; %s"
                .formatted(place, pointer, warning, found, expected, remedy);
    }
}
