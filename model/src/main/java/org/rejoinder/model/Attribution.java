package org.rejoinder.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who said what, as printed: the spans of source, cue and content (Pareti, "Attribution: a computational approach",
 * 2015). Each part may be discontinuous: a quotation broken by "he said" is one content of two spans.
 *
 * @param source the words that name the source, in text order; empty if the text names none
 * @param cue the words that tie content to source ("denied", "according to"), in text order; empty for a quotation
 *     that goes on without a cue
 * @param content the words attributed, in text order; never empty
 * @param quotation how much of the content is quoted
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, Quotation quotation) {
    /**
     * Copies the lists and checks them.
     *
     * @throws IllegalArgumentException if there is no content, a span is empty, or spans of one part overlap or are
     *     out of order
     */
    public Attribution {
        source = inOrder("source", source);
        cue = inOrder("cue", cue);
        content = inOrder("content", content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("attribution without content; a source and a cue alone say nothing");
        }
    }

    /** Every span of every part: sources, then cues, then contents. */
    public Stream<Span> spans() {
        return Stream.of(source, cue, content).flatMap(List::stream);
    }

    /** The stretch from the first to the last unit of the content. */
    public Span contentExtent() {
        return new Span(content.getFirst().begin(), content.getLast().end());
    }

    private static List<Span> inOrder(String part, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).isEmpty()) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "%s %s is empty", part, spans.get(i)));
            }
            if (0 < i && spans.get(i).begin() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s spans %s and %s overlap or are out of order",
                        part,
                        spans.get(i - 1),
                        spans.get(i)));
            }
        }
        return List.copyOf(spans);
    }
}
