package org.rejoinder.engine;

import java.util.List;
import java.util.Locale;
import org.rejoinder.model.ReadArticle;

/**
 * A read article and why its statements are as they are.
 *
 * @param read article and statements
 * @param evidence for each statement, in their order, the evidence of its fields
 */
public record ExplainedArticle(ReadArticle read, List<List<Evidence>> evidence) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is not one list of evidence for each statement
     */
    public ExplainedArticle {
        evidence = evidence.stream().map(List::copyOf).toList();
        if (evidence.size() != read.statements().size()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%d statements with evidence for %d",
                    read.statements().size(),
                    evidence.size()));
        }
    }
}
