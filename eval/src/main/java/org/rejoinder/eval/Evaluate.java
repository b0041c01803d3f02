package org.rejoinder.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rejoinder.encoder.OnnxEncoder;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.statement.CueTableReader;
import org.rejoinder.engine.statement.LearnedReader;
import org.rejoinder.json.OffsetUnit;
import org.rejoinder.json.StatementJson;
import org.rejoinder.model.Article;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Statement;

/**
 * Scores every reader on PolNeAR dev and the stories and compares with the frozen run: {@code mvn -Peval verify}. With
 * {@code -Drejoinder.frozen=update} the frozen run is rewritten; its difference is reviewed like code.
 */
@Console
public final class Evaluate {
    private final Corpora corpora;
    private final Scorers scorers;
    private final Path frozen;
    private final Path work;

    private Evaluate(Corpora corpora, Path frozen, Path work) {
        this.corpora = corpora;
        this.frozen = frozen;
        this.work = work;
        this.scorers = new Scorers(corpora, work);
    }

    /**
     * Runs the evaluation.
     *
     * @param arguments this module's folder and the folder with the corpora
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        Path module = Path.of(arguments[0]);
        Path shared = Path.of(arguments[1]).toAbsolutePath().normalize();
        Path work = Files.createDirectories(module.resolve("target/eval"));
        try {
            new Evaluate(new Corpora(shared), module.resolve("frozen"), work).run(out);
        } catch (EvaluationException e) {
            out.println("rejoinder eval: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(PrintStream out) throws IOException {
        corpora.verify(frozen.resolve("corpora.sha256"));
        List<String> rows = new ArrayList<>(List.of("# reader\tcorpus\tmeasure\tvalue in percent"));
        try (OnnxEncoder encoder = OnnxEncoder.load()) {
            List<StatementReader> readers =
                    List.of(new NaiveReader(), CueTableReader.load(), new LearnedReader(encoder));
            for (StatementReader reader : readers) {
                rows.addAll(score(reader));
            }
        }
        rows.forEach(out::println);
        compare(rows);
        out.println("same as " + frozen.resolve("scores.tsv"));
    }

    private List<String> score(StatementReader reader) throws IOException {
        String name = reader.reader();
        List<String> rows = new ArrayList<>();
        Path read = read(reader, corpora.polnearArticles(), "polnear-dev");
        Path cases = work.resolve(name + ".cases.tsv");
        addRows(rows, name, "polnear-dev", scorers.polnear(name, read, cases));
        addRows(rows, name, "polnear-dev-layers", scorers.layers(read));
        for (String story : Corpora.STORIES) {
            Path articles = corpora.story(story).resolve("articles.jsonl");
            addRows(rows, name, story, scorers.story(story, read(reader, articles, story)));
        }
        return rows;
    }

    private static void addRows(List<String> rows, String reader, String corpus, Map<String, String> figures) {
        figures.forEach((measure, value) -> rows.add(String.join("\t", reader, corpus, measure, value)));
    }

    private Path read(StatementReader reader, Path articles, String corpus) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Article article : Corpora.articles(articles)) {
            ReadArticle read = reader.read(article);
            read.statements().forEach(statement -> prove(statement, article));
            lines.add(StatementJson.write(read, OffsetUnit.CODEPOINT));
        }
        return Files.write(work.resolve(reader.reader() + "." + corpus + ".jsonl"), lines, UTF_8);
    }

    /** Every span lies in the text and has one; what goes out on the wire is cut from there. */
    private static void prove(Statement statement, Article article) {
        statement.checkAgainst(article);
        statement.spans().forEach(span -> {
            if (span.isEmpty() || span.in(article.text()).isBlank()) {
                throw new EvaluationException(statement.id() + ": a span without words at " + span);
            }
        });
    }

    private void compare(List<String> rows) throws IOException {
        Path scores = frozen.resolve("scores.tsv");
        if (System.getProperty("rejoinder.frozen", "").equals("update")) {
            Files.write(scores, rows, UTF_8);
            copyCases(rows);
        }
        List<String> before = Files.exists(scores) ? Files.readAllLines(scores, UTF_8) : List.of();
        List<String> gone = before.stream().filter(row -> !rows.contains(row)).toList();
        List<String> come = rows.stream().filter(row -> !before.contains(row)).toList();
        if (!gone.isEmpty() || !come.isEmpty()) {
            throw new EvaluationException(
                    "not the frozen figures\n- " + String.join("\n- ", gone) + "\n+ " + String.join("\n+ ", come)
                            + "\nif that is what you want: mvn -Peval verify -Drejoinder.frozen=update");
        }
    }

    /** Cases of readers that are no more go. */
    private void copyCases(List<String> rows) throws IOException {
        try (var files = Files.newDirectoryStream(frozen, "*.cases.tsv")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        List<String> readers = rows.stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\t", 2)[0])
                .distinct()
                .toList();
        for (String reader : readers) {
            String name = reader + ".cases.tsv";
            Files.copy(work.resolve(name), frozen.resolve(name));
        }
    }
}
