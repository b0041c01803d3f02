package org.rejoinder.cli;

import java.util.ArrayList;
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
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

/**
 * For people: a heading per article, a row per statement. Fits the width it is given; a narrow table leaves out the
 * article column, whose facts then stand in the heading.
 */
final class TableOutput implements Output {
    private static final String GAP = "  ";
    private static final int MIN_COLUMNS = 40;
    private static final int ROOM_FOR_ARTICLE = 100;
    private static final int ARTICLE_WIDTH = 24;
    /** "not threaten". */
    private static final int ACT_WIDTH = 12;

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String BOLD = "1";

    private final int columns;
    private final int speakerWidth;
    private final int wordsWidth;
    private final boolean hasArticleColumn;
    private final boolean hasColour;

    TableOutput(Surroundings surroundings) {
        this.columns = Math.max(MIN_COLUMNS, surroundings.columns());
        this.hasColour = surroundings.hasColour();
        this.hasArticleColumn = ROOM_FOR_ARTICLE <= columns;
        this.speakerWidth = Math.clamp(columns / 5, 10, 24);
        int article = hasArticleColumn ? GAP.length() + ARTICLE_WIDTH : 0;
        this.wordsWidth = columns - speakerWidth - ACT_WIDTH - 2 * GAP.length() - article;
    }

    @Override
    public String header() {
        return row("SPEAKER", Cells.pad("ACT", ACT_WIDTH), "WORDS", "ARTICLE");
    }

    @Override
    public String article(ReadArticle read) {
        Article article = read.article();
        StringBuilder rows = new StringBuilder("\n").append(heading(article)).append('\n');
        if (read.statements().isEmpty()) {
            rows.append("no statements\n");
        }
        for (Statement statement : read.statements()) {
            rows.append(row(
                    speaker(statement, article),
                    painted(Cells.pad(act(statement), ACT_WIDTH), colour(statement.act())),
                    words(statement.attribution().content(), article),
                    printedIn(article).orElse(article.id())));
        }
        return rows.toString();
    }

    private String row(String speaker, String act, String words, String article) {
        List<String> cells = new ArrayList<>(List.of(Cells.pad(speaker, speakerWidth), act));
        if (hasArticleColumn) {
            cells.add(Cells.pad(words, wordsWidth));
            cells.add(Cells.isolated(Cells.fit(article, ARTICLE_WIDTH)));
        } else {
            cells.add(Cells.isolated(Cells.fit(words, wordsWidth)));
        }
        return String.join(GAP, cells).stripTrailing() + "\n";
    }

    private String heading(Article article) {
        String title = article.title().orElse(article.id());
        Optional<String> printedIn = hasArticleColumn ? Optional.empty() : printedIn(article);
        String tail = printedIn.map(place -> " (" + Cells.fit(place, columns / 2) + ")").orElse("");
        String fitted = Cells.fit(title, columns - Cells.width(tail));
        return painted(Cells.isolated(fitted) + Cells.isolated(tail), Optional.of(BOLD));
    }

    private static Optional<String> printedIn(Article article) {
        String place = Stream.of(article.outlet(), article.published().map(Published::date))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return place.isBlank() ? Optional.empty() : Optional.of(place);
    }

    /** The name if the source was resolved, else the words printed, else a dash. */
    private static String speaker(Statement statement, Article article) {
        List<Span> source = statement.attribution().source();
        return statement.speaker().name().orElseGet(() -> source.isEmpty() ? "-" : words(source, article));
    }

    private static String words(List<Span> spans, Article article) {
        return spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" \u2026 "));
    }

    /** A denial says by itself that something is not so; with other acts a reader must see it. */
    private static String act(Statement statement) {
        Act act = statement.act();
        String word = act.name().toLowerCase(Locale.ROOT);
        boolean isNegative = statement.polarity() == Polarity.NEG && act != Act.DENY && act != Act.REFUSE;
        return (isNegative ? "not " : "") + word + (statement.polarity() == Polarity.UNSURE ? "?" : "");
    }

    private static Optional<String> colour(Act act) {
        return switch (act) {
            case DENY, REFUSE, THREATEN, ACCUSE -> Optional.of(RED);
            case PROMISE, AGREE, CONFIRM, SUPPORT -> Optional.of(GREEN);
            case DEMAND, PROPOSE, ASK -> Optional.of(YELLOW);
            case BELIEVE, STATE -> Optional.empty();
        };
    }

    private String painted(String text, Optional<String> code) {
        return hasColour && code.isPresent() ? "\u001b[" + code.get() + "m" + text + "\u001b[0m" : text;
    }
}
