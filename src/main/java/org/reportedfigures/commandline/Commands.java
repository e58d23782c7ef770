package org.reportedfigures.commandline;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Commands that run without a server. Exit code 0 is success, 1 problems found, 2 wrong usage. */
@Command(
        name = "run",
        description = "Reported Figures: commands that need no server.",
        subcommands = {Check.class, Draft.class})
public final class Commands implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    Commands() {}

    public static void main(String[] args) {
        // Nothing is logged here, and setting up logging takes longer than checking a dossier.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        int exit =
                line(
                                new FileInputStream(FileDescriptor.in),
                                writer(FileDescriptor.out),
                                writer(FileDescriptor.err))
                        .execute(args);
        System.exit(exit);
    }

    /** The whole command line, with its input and output. */
    static CommandLine line(InputStream in, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Commands()).addSubcommand(new Read(in));
        line.addMixin("help", new Help());
        line.getSubcommands().values().forEach(one -> one.addMixin("help", new Help()));
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Commands::wrongUse)
                .setExecutionExceptionHandler(Commands::failed);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do, for example: check, read or draft");
    }

    private static int wrongUse(ParameterException e, String... args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println(
                "%s --help says how."
                        .formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult result) {
        line.getErr().println("The command failed: %s".formatted(e));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** UTF-8, whatever the locale. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(descriptor), StandardCharsets.UTF_8)),
                true);
    }

    /** The option that every command has. */
    static final class Help {
        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this and exit.")
        @SuppressWarnings("unused") // picocli acts on it
        private boolean help;
    }
}
