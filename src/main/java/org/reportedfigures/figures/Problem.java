package org.reportedfigures.figures;

/**
 * Something in a dossier that an author must mend.
 *
 * @param rule the name of the rule it breaks
 * @param file path below the data folder, never a path of the machine
 * @param line from 1; 0 where there is no line
 * @param column from 1; 0 where there is none
 * @param pointer JSON pointer, or "" where there is none
 * @param found what was found
 * @param expected what was expected
 * @param remedy what to do
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
    /** Whether the dossier can be shown in spite of it. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** {@code file:line:column #/pointer found; expected …; remedy}; a warning says that it is. */
    @Override
    public String toString() {
        String place = line > 0 ? "%s:%d:%d".formatted(file, line, column) : file;
        String warning = severity == Severity.WARNING ? "warning: " : "";
        return "%s  #%s  %s%s; expected %s; %s"
                .formatted(place, pointer, warning, found, expected, remedy);
    }
}
