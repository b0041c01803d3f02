package org.rejoinder.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article together with the statements found in it.
 *
 * @param article what was read
 * @param statements in text order; empty if the article reports none
 */
public record ReadArticle(Article article, List<Statement> statements) {
    /**
     * Copies the list and checks every span against the text.
     *
     * @throws IllegalArgumentException if a span does not fit the text
     */
    public ReadArticle {
        statements = List.copyOf(statements);
        statements.forEach(statement -> statement.checkAgainst(article));
    }

    /**
     * Without the statements below a score; what stood inside one of them now stands inside the next one around it that is
     * left.
     *
     * @param score in [0, 1]
     */
    public ReadArticle atLeast(double score) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        List<Statement> left = statements.stream()
                .filter(statement -> score <= statement.score())
                .map(statement -> statement.withWithin(around(statement, score, byId)))
                .toList();
        return new ReadArticle(article, left);
    }

    private static Optional<String> around(Statement statement, double score, Map<String, Statement> byId) {
        Optional<Statement> outer = statement.within().map(byId::get);
        while (outer.isPresent() && outer.get().score() < score) {
            outer = outer.get().within().map(byId::get);
        }
        return outer.map(Statement::id);
    }
}
