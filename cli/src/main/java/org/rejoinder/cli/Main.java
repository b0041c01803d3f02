package org.rejoinder.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code rejoinder} command. */
@Console
@Command(
        name = "rejoinder",
        mixinStandardHelpOptions = true,
        version = "rejoinder 0.1.0 (reader reader-3, format 1)",
        description = "Reads the news and keeps the record: who said what, in which words, and where it is printed.",
        footer = {
            "",
            "Examples:",
            "  rejoinder demo",
            "  rejoinder read article.txt",
            "  rejoinder read --to jsonl articles.jsonl > statements.jsonl"
        })
public final class Main {
    private static final int DEFAULT_COLUMNS = 110;

    private Main() {}

    /** Runs the process: exit status 0 ok, 1 failure, 2 usage. */
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        boolean isTerminal = Boolean.getBoolean("rejoinder.stdout.terminal");
        Terminal terminal = new Terminal(
                System.in,
                out,
                err,
                Integer.getInteger("rejoinder.columns", DEFAULT_COLUMNS),
                isTerminal && !environment.containsKey("NO_COLOR"),
                Boolean.getBoolean("rejoinder.stderr.terminal"));
        int status = run(args, terminal);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs one command and returns the exit status. */
    static int run(String[] args, Terminal terminal) {
        CommandLine line = commandLine(terminal);
        if (args.length == 0) {
            line.usage(terminal.err());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }

    /** The command with all its subcommands. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ReadCommand(terminal));
        line.addSubcommand(new ExplainCommand(terminal));
        line.addSubcommand(new ActorsCommand(terminal));
        line.addSubcommand(new DemoCommand(terminal));
        line.addSubcommand(new DoctorCommand(terminal));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.max(60, terminal.columns()));
        line.setExecutionExceptionHandler((error, command, result) -> {
            terminal.err().println("rejoinder: " + error.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), UTF_8));
    }
}
