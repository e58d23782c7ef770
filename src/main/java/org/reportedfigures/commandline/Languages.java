package org.reportedfigures.commandline;

import java.util.TreeSet;
import org.reportedfigures.reading.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The languages that a command can read. */
final class Languages {
    private Languages() {}

    /** The reader for a language; throws an error that names the available ones. */
    static Reader reader(String language, CommandSpec spec) {
        return Reader.in(language)
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                "Numbers in the language %s cannot be read; there are: %s."
                                        .formatted(
                                                language,
                                                String.join(
                                                        ", ", new TreeSet<>(Reader.languages())))));
    }
}
