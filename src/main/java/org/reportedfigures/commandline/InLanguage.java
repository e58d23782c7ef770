package org.reportedfigures.commandline;

import org.reportedfigures.reading.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The language option of commands that read texts. */
final class InLanguage {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            required = true,
            description = "The language of the text, such as hi, en or fr.")
    private String language = "";

    String tag() {
        return language;
    }

    /** The reader for that language; a usage error if there is none. */
    Reader reader() {
        return Languages.reader(language, command);
    }
}
