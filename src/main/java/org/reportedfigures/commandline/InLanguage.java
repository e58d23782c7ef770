package org.reportedfigures.commandline;

import org.reportedfigures.reading.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option of a command that reads texts. */
final class InLanguage {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            required = true,
            description = "The language of the text, such as hi or en.")
    private String language = "";

    String tag() {
        return language;
    }

    /** Reads that language; a wrong use of the command where none does. */
    Reader reader() {
        return Languages.reader(language, command);
    }
}
