package org.rejoinder.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.rejoinder.engine.attribution.CueTableReader;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the process begins. A new command is one class and one line in {@link #commandLine}. */
@Console
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        // Not System.out: a PrintStream keeps failed writes to itself.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(args, System.in, out, err, Surroundings.ofProcess()));
    }

    /** Runs a command line on the given streams and returns the exit status. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        return run(args, new Session(in, out, err, surroundings), CueTableReader::load);
    }

    /** The same with another reader. */
    static int run(String[] args, Session session, StatementReaders readers) {
        StringWriter help = new StringWriter();
        CommandLine commandLine = commandLine(session, readers).setOut(new PrintWriter(help, true));
        try {
            int status = commandLine.execute(args);
            session.data(help.toString());
            session.flush();
            return status;
        } catch (OutputFailure e) {
            return report(e, session);
        }
    }

    /** The commands there are. */
    static CommandLine commandLine(Session session, StatementReaders readers) {
        return new CommandLine(new RejoinderCommand())
                .addSubcommand(new ReadCommand(session, readers))
                .addSubcommand(new DemoCommand(session, readers))
                .addSubcommand(new DoctorCommand(session, readers))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(Help.defaultColorScheme(
                        session.surroundings().hasColour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((error, args) -> misused(error, session))
                .setExecutionExceptionHandler((error, command, parsed) -> failed(error, command, session));
    }

    private static int misused(ParameterException error, Session session) {
        StringWriter suggestion = new StringWriter();
        UnmatchedArgumentException.printSuggestions(error, new PrintWriter(suggestion, true));
        session.say(String.valueOf(error.getMessage()));
        session.say(suggestion.toString());
        session.say(hint(error.getCommandLine()));
        return ExitStatus.USAGE;
    }

    private static int failed(Exception error, CommandLine command, Session session) {
        return switch (error) {
            case UsageError usage -> {
                session.say(String.valueOf(usage.getMessage()));
                session.say(hint(command));
                yield ExitStatus.USAGE;
            }
            case OutputFailure output -> throw output;
            case RejoinderException known -> {
                session.say(String.valueOf(known.getMessage()));
                yield ExitStatus.FAILURE;
            }
            default -> {
                StringWriter trace = new StringWriter();
                error.printStackTrace(new PrintWriter(trace, true));
                session.say("internal error, please report it with these lines:\n" + trace);
                yield ExitStatus.FAILURE;
            }
        };
    }

    private static String hint(CommandLine command) {
        return "Try: " + command.getCommandSpec().qualifiedName() + " --help";
    }

    private static int report(OutputFailure failure, Session session) {
        if (failure.isClosedPipe()) {
            return ExitStatus.OK;
        }
        session.say(ErrorCode.UNWRITABLE_OUTPUT.code() + " standard output: " + failure.getCause()
                + "; what was written so far may be incomplete, free some space or write elsewhere and run again");
        return ExitStatus.FAILURE;
    }
}
