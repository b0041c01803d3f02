package org.rejoinder.testkit;

import java.util.List;
import java.util.Map;
import org.rejoinder.model.Article;
import org.rejoinder.model.Span;

/**
 * An article written with marks in its text.
 *
 * @param article the text without the marks
 * @param spans spans by label, such as {@code source:1}, in text order
 */
public record MarkedArticle(Article article, Map<String, List<Span>> spans) {
    /** The spans with this label; empty if it does not occur. */
    public List<Span> spans(String label) {
        return spans.getOrDefault(label, List.of());
    }
}
