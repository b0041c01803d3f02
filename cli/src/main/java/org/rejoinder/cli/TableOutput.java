package org.rejoinder.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Published;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

/**
 * A table for people: a heading for each article, then speaker, act and words of each statement, and below these against whom, to whom, when and on what occasion, as far as
 * known.
 */
final class TableOutput implements Output {
    private static final int ACT_WIDTH = 9;
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";

    private final Terminal terminal;
    private final int speakerWidth;
    private final int wordsWidth;
    private boolean isFirst = true;

    TableOutput(Terminal terminal) {
        this.terminal = terminal;
        int columns = Math.max(50, terminal.columns());
        this.speakerWidth = Math.min(30, columns / 4);
        this.wordsWidth = columns - speakerWidth - ACT_WIDTH - 6;
    }

    @Override
    public void print(ReadArticle read) {
        if (!isFirst) {
            terminal.out().println();
        }
        isFirst = false;
        terminal.out().println(coloured(BOLD, Cells.cut(heading(read.article()), terminal.columns())));
        if (read.statements().isEmpty()) {
            terminal.out().println("  (no statements found)");
        }
        read.statements().forEach(statement -> print(statement, read.article().text()));
    }

    private void print(Statement statement, String text) {
        String speaker = (statement.within().isPresent() ? "└ " : "") + speaker(statement, text);
        String act = (statement.polarity() == Polarity.NEG && statement.act() != Act.DENY ? "not " : "")
                + statement.act().name().toLowerCase(Locale.ROOT);
        String line = "  " + Cells.fit(speaker, speakerWidth) + "  "
                + coloured(colour(statement.act()), Cells.fit(act, ACT_WIDTH)) + "  "
                + Cells.cut(Cells.oneLine(words(statement.attribution().content(), text)), wordsWidth);
        terminal.out().println(line.stripTrailing());
        String circumstances = circumstances(statement, text);
        if (!circumstances.isEmpty()) {
            String indented = " ".repeat(speakerWidth + ACT_WIDTH + 6);
            terminal.out().println(indented + coloured(FAINT, Cells.cut(circumstances, wordsWidth)));
        }
    }

    /** "against Mara Lind, to reporters, 2024-03-04, in an interview": what is known of these. */
    private static String circumstances(Statement statement, String text) {
        return Stream.of(
                        statement.against().map(name -> "against " + name),
                        statement.addressee().map(name -> "to " + name),
                        statement.saidOn().map(SaidOn::value),
                        statement.occasion().map(span -> Cells.oneLine(span.in(text))),
                        statement.place().map(span -> "in " + Cells.oneLine(span.in(text))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String speaker(Statement statement, String text) {
        return statement
                .speaker()
                .name()
                .orElseGet(() -> statement.attribution().source().isEmpty()
                        ? "-"
                        : words(statement.attribution().source(), text));
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static String heading(Article article) {
        String where = article.outlet().orElse("")
                + article.published()
                        .map(Published::date)
                        .map(date -> " " + date)
                        .orElse("");
        String title = article.title().map(words -> " - " + words).orElse("");
        return Cells.oneLine((where.isBlank() ? article.id() : where.strip()) + title);
    }

    private String coloured(String code, String text) {
        return terminal.isColoured() ? code + text + RESET : text;
    }

    private static String colour(Act act) {
        return switch (act) {
            case DENY, REFUSE -> "\u001b[31m";
            case ACCUSE, THREATEN -> "\u001b[35m";
            case DEMAND, ASK -> "\u001b[33m";
            case PROMISE, AGREE, CONFIRM, PROPOSE, SUPPORT -> "\u001b[32m";
            case BELIEVE -> "\u001b[36m";
            case STATE -> "\u001b[34m";
        };
    }
}
