package org.rejoinder.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;

class ScoreTest {
    @Test
    void whatStoodInsideADroppedStatementStandsInsideTheNextOneAroundIt() {
        ReadArticle read = new ReadArticle(
                Article.of("a", "It rained."),
                List.of(
                        statement("a#1", Optional.empty(), 0.9),
                        statement("a#2", Optional.of("a#1"), 0.3),
                        statement("a#3", Optional.of("a#2"), 0.8)));

        List<Statement> left = read.atLeast(0.5).statements();

        assertThat(left).extracting(Statement::id).containsExactly("a#1", "a#3");
        assertThat(left.getLast().within()).contains("a#1");
    }

    private static Statement statement(String id, Optional<String> within, double score) {
        return new Statement(
                id,
                within,
                new Attribution(List.of(), List.of(), List.of(new Span(0, 9)), Quotation.INDIRECT),
                Speaker.UNRESOLVED,
                Act.STATE,
                Polarity.POS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                score,
                "test");
    }
}
