package org.rejoinder.engine;

import org.rejoinder.model.Article;
import org.rejoinder.model.ReadArticle;

/** Finds the statements of an article. Implementations are thread-safe and give the same answer to the same text. */
public interface StatementReader {
    /** Name and version, as written into each statement's {@code reader}. */
    String reader();

    /** Reads one article; linear in its length. */
    default ReadArticle read(Article article) {
        return explain(article).read();
    }

    /** Reads one article and tells which evidence gave which field. */
    ExplainedArticle explain(Article article);
}
