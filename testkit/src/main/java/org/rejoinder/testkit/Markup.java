package org.rejoinder.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.model.Article;
import org.rejoinder.model.Span;

/**
 * Reads mark-up such as {@code [He](source:1) [said](cue:1) [talks go on](content:1).} Marks nest; a label that occurs
 * twice has two spans; {@code \[} is a bracket of the text itself.
 */
public final class Markup {
    private final String markup;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Span>> spans = new LinkedHashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private Markup(String markup) {
        this.markup = markup;
    }

    /**
     * Reads the mark-up of one article, whose id is {@code test}.
     *
     * @throws IllegalArgumentException if brackets do not match or a label is missing; the message names the column
     */
    public static MarkedArticle article(String markup) {
        return new Markup(markup).read();
    }

    private MarkedArticle read() {
        while (at < markup.length()) {
            char unit = markup.charAt(at);
            if (unit == '\\' && at + 1 < markup.length()) {
                text.append(markup.charAt(at + 1));
                at += 2;
            } else if (unit == '[') {
                open.push(text.length());
                at++;
            } else if (unit == ']') {
                close();
            } else {
                text.append(unit);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw error("a bracket is not closed");
        }
        spans.values().forEach(list -> list.sort(null));
        return new MarkedArticle(Article.of("test", text.toString()), spans);
    }

    private void close() {
        int end = markup.indexOf(')', at);
        if (open.isEmpty() || end < 0 || !markup.startsWith("(", at + 1)) {
            throw error("expected [words](label:number)");
        }
        String label = markup.substring(at + 2, end);
        spans.computeIfAbsent(label, any -> new ArrayList<>()).add(new Span(open.pop(), text.length()));
        at = end + 1;
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "mark-up, column %d: %s: %s", at + 1, what, markup));
    }
}
