package org.reportedfigures.commandline;

import java.io.StringWriter;
import java.util.List;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.figures.Problem.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

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
