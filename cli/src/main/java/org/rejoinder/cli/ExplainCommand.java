package org.rejoinder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.ExplainedArticle;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.ingest.ArticleSource;
import org.rejoinder.ingest.Item;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: which evidence gave which field of a statement. */
@Console
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows one statement field by field, with the words and rules that each value comes from.",
        footer = {"", "Example: rejoinder explain talks-denial#3 articles.jsonl"})
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STATEMENT", description = "Id as read prints it: ARTICLE#NUMBER.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Where the article is: file, folder, or -.")
    private List<String> inputs = List.of();

    @Option(names = "--reader", description = "learned (default where it loads) or cue-table: rules alone.")
    private ReaderChoice reader = ReaderChoice.BEST;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int mark = id.lastIndexOf('#');
        String articleId = mark < 0 ? id : id.substring(0, mark);
        StatementReader loaded = reader.load(terminal);
        List<ExplainedArticle> found = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        new ArticleSource(terminal.in()).read(inputs, item -> {
            switch (item) {
                case Item.Failed failed ->
                    terminal.err().println("rejoinder: " + failed.error().getMessage());
                case Item.Ready ready -> {
                    seen.add(ready.article().id());
                    if (ready.article().id().equals(articleId)) {
                        found.add(loaded.explain(ready.article()));
                    }
                }
            }
        });
        if (found.isEmpty()) {
            String some = seen.stream().limit(5).collect(Collectors.joining(", "));
            terminal.err()
                    .println(String.format(
                            Locale.ROOT,
                            "rejoinder: no article \"%s\" among %d read (%s)",
                            articleId,
                            seen.size(),
                            some));
            return 1;
        }
        return explain(found.getFirst()) ? 0 : 1;
    }

    private boolean explain(ExplainedArticle explained) {
        ReadArticle read = explained.read();
        for (int i = 0; i < read.statements().size(); i++) {
            if (read.statements().get(i).id().equals(id)) {
                print(
                        read.statements().get(i),
                        explained.evidence().get(i),
                        read.article().text());
                return true;
            }
        }
        terminal.err()
                .println(String.format(
                        Locale.ROOT,
                        "rejoinder: article \"%s\" has %d statements, none is %s",
                        read.article().id(),
                        read.statements().size(),
                        id));
        return false;
    }

    private void print(Statement statement, List<Evidence> evidence, String text) {
        terminal.out()
                .println(statement.id() + "  (" + statement.reader()
                        + String.format(Locale.ROOT, ", score %.2f)", statement.score()));
        field("source", words(statement.attribution().source(), text), List.of(), text);
        field("cue", words(statement.attribution().cue(), text), List.of(), text);
        field("content", words(statement.attribution().content(), text), List.of(), text);
        statement.within().ifPresent(outer -> field("within", outer, List.of(), text));
        field(
                "speaker",
                statement.speaker().name().orElse("-") + " ("
                        + lower(statement.speaker().kind()) + ")",
                of(evidence, "speaker"),
                text);
        field("role", statement.speaker().role(), of(evidence, "role"), text);
        field("party", statement.speaker().party(), of(evidence, "party"), text);
        field("act", lower(statement.act()), of(evidence, "act"), text);
        field("polarity", lower(statement.polarity()), of(evidence, "polarity"), text);
        field("against", statement.against(), of(evidence, "against"), text);
        field("addressee", statement.addressee(), of(evidence, "addressee"), text);
        field("saidOn", statement.saidOn().map(SaidOn::value), of(evidence, "saidOn"), text);
        field("occasion", statement.occasion().map(span -> span.in(text)), of(evidence, "occasion"), text);
        field("place", statement.place().map(span -> span.in(text)), of(evidence, "place"), text);
    }

    private static List<Evidence> of(List<Evidence> evidence, String field) {
        return evidence.stream().filter(one -> one.field().equals(field)).toList();
    }

    private void field(String name, Optional<String> value, List<Evidence> evidence, String text) {
        value.ifPresent(known -> field(name, known, evidence, text));
    }

    private void field(String name, String value, List<Evidence> evidence, String text) {
        String why = evidence.stream().map(one -> because(one, text)).collect(Collectors.joining("; "));
        terminal.out()
                .println("  " + Cells.fit(name, 10) + Cells.oneLine(value) + (why.isEmpty() ? "" : "   <- " + why));
    }

    private static String because(Evidence evidence, String text) {
        String words = evidence.spans().stream()
                .map(span -> String.format(Locale.ROOT, " \"%s\" at %d", Cells.oneLine(span.in(text)), span.begin()))
                .collect(Collectors.joining());
        return evidence.rule() + evidence.note().map(note -> " " + note).orElse("") + words;
    }

    private static String words(List<Span> spans, String text) {
        return spans.isEmpty() ? "-" : spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
