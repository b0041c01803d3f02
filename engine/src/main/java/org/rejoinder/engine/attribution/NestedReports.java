package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.engine.text.Paragraphs;
import org.rejoinder.engine.text.Quotations;
import org.rejoinder.engine.text.Sentences;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Span;

/**
 * Reads each content again, by the cue table, for what it reports in turn: "We <b>reiterated</b> that ..." inside a
 * quotation. The encoder's training corpus marks nothing there, so that it is too shy.
 */
final class NestedReports {
    /** Only the table's that-clauses are sure enough, not its bare clauses, noun phrases and infinitives. */
    private static final double MIN_SCORE = 0.7;

    private final Pipeline pipeline;
    private final NominalReports nouns;

    NestedReports(CueTable table) {
        this.nouns = new NominalReports(new CueActs(table));
        this.pipeline =
                new Pipeline(List.of(new Paragraphs(), new Sentences(), new Quotations(), new CueAttributions(table)));
    }

    /** What stands inside the contents and is not among the attributions already. */
    List<FoundAttribution> find(String text, List<FoundAttribution> found) {
        Coverage cues = Coverage.of(found.stream().flatMap(one -> one.attribution().cue().stream()));
        List<FoundAttribution> nested = new ArrayList<>();
        for (Span content : outermost(found)) {
            for (FoundAttribution inner : read(text, content)) {
                if (MIN_SCORE <= inner.score()
                        && inner.attribution().cue().stream().noneMatch(cues::overlaps)) {
                    nested.add(inner);
                    inner.attribution().cue().forEach(cues::add);
                }
            }
            for (FoundAttribution inner : nouns.in(text, content)) {
                if (!cues.overlaps(inner.attribution().cue().getFirst())) {
                    nested.add(inner);
                    inner.attribution().cue().forEach(cues::add);
                }
            }
        }
        return nested;
    }

    /** The content spans that no other holds, so that every word is read once. */
    private static List<Span> outermost(List<FoundAttribution> found) {
        List<Span> outermost = new ArrayList<>();
        found.stream()
                .flatMap(one -> one.attribution().content().stream())
                .sorted()
                .filter(span -> outermost.isEmpty() || outermost.getLast().end() < span.end())
                .forEach(outermost::add);
        return outermost;
    }

    private List<FoundAttribution> read(String text, Span content) {
        Span words = withoutMarks(text, content);
        return pipeline.run(Article.of("content", words.in(text))).get(FoundAttribution.LAYER).stream()
                .filter(inner -> !inner.attribution().cue().isEmpty())
                .map(inner -> inner.with(shifted(inner.attribution(), words.begin())))
                .toList();
    }

    /** The words of a quotation, so that its marks do not hide them. */
    private static Span withoutMarks(String text, Span content) {
        int begin = content.begin();
        int end = content.end();
        while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && "\"“”«»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }

    private static Attribution shifted(Attribution inner, int by) {
        return new Attribution(
                shifted(inner.source(), by), shifted(inner.cue(), by), shifted(inner.content(), by), inner.quotation());
    }

    private static List<Span> shifted(List<Span> spans, int by) {
        return spans.stream()
                .map(span -> new Span(span.begin() + by, span.end() + by))
                .toList();
    }
}
