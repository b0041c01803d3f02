package org.rejoinder.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.json.ArticleJson;
import org.rejoinder.json.OffsetUnit;
import org.rejoinder.model.Article;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rejoinder demo}: reads the coverage that comes with the product. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the bundled coverage (invented countries and people) and shows who said what.")
final class DemoCommand implements Callable<Integer> {
    private static final String ARTICLES = "demo/articles.jsonl";

    private final Terminal terminal;

    @Option(names = "--to", description = "Output: table (default) or jsonl.")
    private OutputFormat format = OutputFormat.TABLE;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        StatementReader reader = ReaderChoice.BEST.load(terminal);
        Output output = format == OutputFormat.TABLE
                ? new TableOutput(terminal)
                : new JsonlOutput(terminal.out(), OffsetUnit.UTF16);
        articles().forEach(article -> output.print(reader.read(article)));
        terminal.out().flush();
        if (format == OutputFormat.TABLE) {
            terminal.err().println();
            terminal.err().println("Try your own: ./rejoinder read FILE, or ./rejoinder read --to jsonl FOLDER");
        }
        return 0;
    }

    /** The bundled articles, in file order. */
    static List<Article> articles() {
        try (InputStream in = DemoCommand.class.getResourceAsStream(ARTICLES)) {
            if (in == null) {
                throw new RejoinderException(
                        ErrorCode.BAD_TABLE,
                        ARTICLES + " is missing from the command's jar; build or install it again");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
            List<Article> articles = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String place = ARTICLES + ":" + (articles.size() + 1);
                articles.add(ArticleJson.parse(line, place, place));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
