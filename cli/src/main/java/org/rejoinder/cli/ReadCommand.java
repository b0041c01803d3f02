package org.rejoinder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.ingest.ArticleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rejoinder read}: articles in, statements out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles and shows who said what.",
        footer = {
            "",
            "Examples:",
            "  rejoinder read article.txt                  one plain text, a table",
            "  rejoinder read coverage/ late.jsonl         a folder and a file of article lines",
            "  rejoinder read --to jsonl coverage/ > statements.jsonl",
            "  curl -s https://example.org/a.txt | rejoinder read --min-score 0.8 -"
        })
final class ReadCommand implements Callable<Integer> {
    private final Session session;
    private final StatementReaders readers;

    @Mixin
    private final OutputOptions options = new OutputOptions();

    @Option(
            names = "--min-score",
            paramLabel = "X",
            description = "Leaves out statements whose score is below X, between 0 and 1 (default: 0).")
    private double minScore;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "A file (plain text, or JSON lines of articles), a folder, or - for standard input.")
    private List<String> inputs = List.of();

    ReadCommand(Session session, StatementReaders readers) {
        this.session = session;
        this.readers = readers;
    }

    @Override
    public Integer call() {
        if (inputs.isEmpty()) {
            throw new UsageError("nothing to read: name files, folders, or - for standard input; for example\n"
                    + "  rejoinder read article.txt");
        }
        if (!(0 <= minScore && minScore <= 1)) {
            throw new UsageError("--min-score: expected a number between 0 and 1, found " + minScore);
        }
        StatementReader reader = readers.load();
        Reading reading = new Reading(session, reader, options.output(session.surroundings()), minScore);
        Reading.Tally tally = reading.run(new ArticleSource(session.in()), inputs);
        session.say(tally.toString());
        return tally.exitStatus();
    }
}
