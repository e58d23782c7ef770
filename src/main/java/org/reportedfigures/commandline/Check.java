package org.reportedfigures.commandline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.watch.DataFolder;
import org.reportedfigures.figures.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads dossiers and prints every problem. */
@Command(
        name = "check",
        description = "Loads dossiers and prints every problem in them.",
        footer = {
            "",
            "Exit codes: 0 no problems (warnings are none), 1 problems found, 2 wrong use."
        })
final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A dossier's folder, its dossier.json, or a folder of dossiers.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The folder of dossiers where no PATH is given (default: data).")
    private String data = "data";

    @Option(names = "--json", description = "Print the problems as one JSON array of objects.")
    private boolean json;

    @Override
    public Integer call() {
        Set<Path> folders = new LinkedHashSet<>();
        for (String path : paths.isEmpty() ? List.of(data) : paths) {
            folders.addAll(dossiers(path));
        }
        DossierReader reader = new DossierReader(DossierLimits.DEFAULT);
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            problems.addAll(reader.read(folder).problems());
        }
        Report report = new Report(folders.size(), problems);
        spec.commandLine().getOut().println(json ? report.json() : report.text());
        return report.errors() == 0 ? CommandLine.ExitCode.OK : 1;
    }

    private List<Path> dossiers(String name) {
        Path path = existing(name);
        if (Files.isRegularFile(path) && path.endsWith(Problems.DOSSIER_FILE)) {
            return List.of(path.getParent());
        }
        if (!Files.isDirectory(path)) {
            throw wrong(
                    "%s is no dossier: it is a file of another name."
                            .formatted(Printable.plain(name)));
        }
        if (Files.exists(path.resolve(Problems.DOSSIER_FILE))) {
            return List.of(path);
        }
        DataFolder folder = new DataFolder(path);
        folder.complaint()
                .ifPresent(complaint -> {
                    throw wrong(complaint);
                });
        return folder.dossiers();
    }

    /** The path as given, or a dossier of that name in the data folder. */
    private Path existing(String name) {
        try {
            for (Path path : List.of(Path.of(name), Path.of(data, name))) {
                if (Files.exists(path)) {
                    return path.toAbsolutePath().normalize();
                }
            }
        } catch (InvalidPathException e) {
            throw wrong("%s is no path.".formatted(Printable.plain(name)));
        }
        throw wrong("There is no file or folder %s.".formatted(Printable.plain(name)));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
