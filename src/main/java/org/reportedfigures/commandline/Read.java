package org.reportedfigures.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reportedfigures.reading.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the quantities of each line of standard input. */
@Command(
        name = "read",
        description = {
            "Reads the numbers in texts: standard input, one text a line; standard output, one"
                    + " JSON array a line, [] for a line without numbers.",
            "Offsets count code points. low and high stand only where the words set a limit."
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 a line that is no UTF-8 or too long, 2 wrong use.",
            "",
            "Example: echo 'more than 12 million shells' | ./run read --lang en"
        })
final class Read implements Callable<Integer> {
    private final InputStream in;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InLanguage language = new InLanguage();

    Read(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = language.reader();
        PrintWriter out = spec.commandLine().getOut();
        var json = new QuantityJson(out);
        var lines = new Utf8Lines(in);
        try {
            Optional<String> line = lines.next();
            while (line.isPresent()) {
                json.line(reader, line.get());
                if (out.checkError()) {
                    // The output has been closed.
                    return 1;
                }
                line = lines.next();
            }
            return CommandLine.ExitCode.OK;
        } catch (Utf8Lines.RefusedLine e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }
}
