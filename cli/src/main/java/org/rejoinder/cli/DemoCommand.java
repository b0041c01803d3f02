package org.rejoinder.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rejoinder.ingest.ArticleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rejoinder demo}: reads the coverage that comes with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the bundled coverage and shows what is in it; needs no input.",
        footer = {"", "Examples:", "  rejoinder demo", "  rejoinder demo --to jsonl | head -n 1"})
final class DemoCommand implements Callable<Integer> {
    private static final String COVERAGE = "demo/articles.jsonl";

    private final Session session;
    private final StatementReaders readers;

    @Mixin
    private final OutputOptions options = new OutputOptions();

    DemoCommand(Session session, StatementReaders readers) {
        this.session = session;
        this.readers = readers;
    }

    /** The bundled articles, as JSON lines. */
    static InputStream coverage() {
        InputStream in = DemoCommand.class.getResourceAsStream(COVERAGE);
        if (in == null) {
            throw new IllegalStateException(
                    "the bundled coverage " + COVERAGE + " is not in this build; build again, and report it if it stays");
        }
        return in;
    }

    @Override
    public Integer call() {
        try (InputStream coverage = coverage()) {
            Reading reading = new Reading(session, readers.load(), options.output(session.surroundings()), 0);
            Reading.Tally tally = reading.run(new ArticleSource(coverage), List.of("-"));
            session.say(tally.toString());
            if (options.form() == OutputOptions.Form.TABLE) {
                session.say(NEXT);
            }
            return tally.exitStatus();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String NEXT =
            """

            This is invented coverage that comes with the program. Next:
              rejoinder read article.txt           your own article, plain text
              rejoinder read --to jsonl folder/    every article in a folder, one line of JSON each
              rejoinder read --help                all options""";
}
