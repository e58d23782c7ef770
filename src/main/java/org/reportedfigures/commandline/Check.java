package org.reportedfigures.commandline;

import java.io.StringWriter;
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
import org.reportedfigures.figures.Problem.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

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

    /** The result of a check. */
    record Report(int dossiers, List<Problem> problems) {

        long errors() {
            return problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
        }

        /** One line per problem, then the count. */
        String text() {
            StringBuilder text = new StringBuilder();
            problems.forEach(problem -> text.append(problem).append(System.lineSeparator()));
            text.append(count(dossiers, "dossier")).append(", ").append(count(errors(), "problem"));
            long warnings = problems.size() - errors();
            if (warnings > 0) {
                text.append(", ").append(count(warnings, "warning"));
            }
            return text.toString();
        }

        private static String count(long count, String noun) {
            return count + " " + noun + (count == 1 ? "" : "s");
        }

        String json() {
            StringWriter json = new StringWriter();
            try (JsonGenerator out =
                    new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
                out.writeStartArray();
                problems.forEach(problem -> write(problem, out));
                out.writeEndArray();
            }
            return json.toString();
        }

        private static void write(Problem problem, JsonGenerator out) {
            out.writeStartObject();
            out.writeStringProperty(
                    "severity", problem.severity() == Severity.ERROR ? "error" : "warning");
            out.writeStringProperty("rule", problem.rule());
            out.writeStringProperty("file", problem.file());
            out.writeNumberProperty("line", problem.line());
            out.writeNumberProperty("column", problem.column());
            out.writeStringProperty("pointer", problem.pointer());
            out.writeStringProperty("found", problem.found());
            out.writeStringProperty("expected", problem.expected());
            out.writeStringProperty("remedy", problem.remedy());
            out.writeEndObject();
        }
    }
}
