package org.reportedfigures.commandline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reportedfigures.dossiers.draft.DossierDraft;
import org.reportedfigures.dossiers.json.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a first dossier.json for a text. */
@Command(
        name = "draft",
        description = {
            "Writes a dossier.json to start from: a statement for each number of a text, with its"
                    + " passage and words.",
            "Numbers that were left out are named on standard error, with the reason.",
            "What you must fill in is \"TODO\"; ./run check names each. The dossier's folder holds"
                    + " the text and the dossier.json."
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 the text cannot be read, 2 wrong use.",
            "",
            "Example: ./run draft --lang en data/harbour-2030/report.en.txt >"
                    + " data/harbour-2030/dossier.json"
        })
final class Draft implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InLanguage language = new InLanguage();

    @Parameters(paramLabel = "TEXT-FILE", description = "A text in UTF-8; a paragraph is a line.")
    private String file = "";

    @Override
    public Integer call() {
        language.reader();
        DossierDraft draft = DossierDraft.of(path(), language.tag());
        if (draft.problem() != null) {
            spec.commandLine().getErr().println(draft.problem());
            return 1;
        }
        draft.leftOut().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(draft.json());
        return CommandLine.ExitCode.OK;
    }

    private Path path() {
        try {
            Path path = Path.of(file);
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    spec.commandLine(), "%s is no path.".formatted(Printable.plain(file)), e);
        }
        throw new ParameterException(
                spec.commandLine(), "There is no file %s.".formatted(Printable.plain(file)));
    }
}
