package org.reportedfigures.commandline;

import java.util.TreeSet;
import org.reportedfigures.reading.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    /** The reader for that language; a usage error that names the others if there is none. */
    Reader reader() {
        return Reader.in(language)
                .orElseThrow(() ->
                        new ParameterException(
                                command.commandLine(),
                                "Numbers in the language %s cannot be read; there are: %s."
                                        .formatted(
                                                language,
                                                String.join(
                                                        ", ", new TreeSet<>(Reader.languages())))));
    }
}
