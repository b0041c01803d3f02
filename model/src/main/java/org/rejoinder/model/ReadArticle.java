package org.rejoinder.model;

import java.util.List;

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
}
