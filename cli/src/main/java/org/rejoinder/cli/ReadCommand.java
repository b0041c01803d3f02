package org.rejoinder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rejoinder.json.OffsetUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rejoinder read}: finds the statements of articles and prints them. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Finds who said what in articles: files, folders, or - for standard input.",
        footer = {
            "",
            "Input is plain text (one article a file) or article JSON lines; the content tells which.",
            "Example: rejoinder read --to jsonl --offsets codepoint articles.jsonl > statements.jsonl"
        })
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "File, folder, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--to", description = "Output: table (default) or jsonl.")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(names = "--offsets", description = "What jsonl offsets count: utf16 (default) or codepoint.")
    private OffsetUnit offsets = OffsetUnit.UTF16;

    @Option(names = "--reader", description = "learned (default where it loads) or cue-table: rules alone.")
    private ReaderChoice reader = ReaderChoice.BEST;

    @Option(names = "--min-score", description = "Leave out statements below this score, 0 to 1.")
    private double minScore;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!(0 <= minScore && minScore <= 1)) {
            throw new ParameterException(spec.commandLine(), "--min-score " + minScore + ": expected 0 to 1");
        }
        ReadRun run = new ReadRun(reader.load(terminal), terminal, output(), minScore);
        return run.readAll(inputs) ? 0 : 1;
    }

    private Output output() {
        return switch (format) {
            case TABLE -> new TableOutput(terminal);
            case JSONL -> new JsonlOutput(terminal.out(), offsets);
        };
    }
}
