package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.speaker.SourceNames;
import org.rejoinder.engine.text.Paragraphs;
import org.rejoinder.engine.text.Quotations;
import org.rejoinder.engine.text.Sentences;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;

/**
 * The reader without a learned model: cue table and quotation structure. It is the measured baseline and the fallback
 * when no model can be loaded. Act and polarity are the cue's own; addressee, dates and occasions stay unknown.
 */
public final class CueTableReader implements StatementReader {
    private static final String NAME = "cue-table-2";
    /** How many attributions back an enclosing one is looked for; one sentence holds fewer. */
    private static final int MAX_LOOK_BACK = 200;

    private final Pipeline pipeline;

    private CueTableReader(CueTable table) {
        this.pipeline =
                new Pipeline(List.of(new Paragraphs(), new Sentences(), new Quotations(), new CueAttributions(table)));
    }

    /**
     * A reader with the table shipped in this jar.
     *
     * @throws org.rejoinder.model.RejoinderException if the table is missing or damaged
     */
    public static CueTableReader load() {
        return new CueTableReader(CueTable.load());
    }

    @Override
    public String reader() {
        return NAME;
    }

    @Override
    public ReadArticle read(Article article) {
        Annotations annotations = pipeline.run(article);
        List<FoundAttribution> found = annotations.get(CueAttributions.FOUND);
        SourceNames names = new SourceNames(found.stream()
                .map(one -> sourceText(one.attribution(), article.text()))
                .toList());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            statements.add(statement(article, found, i, names));
        }
        return new ReadArticle(article, statements);
    }

    private static Statement statement(Article article, List<FoundAttribution> found, int index, SourceNames names) {
        FoundAttribution one = found.get(index);
        Speaker speaker = names.resolve(sourceText(one.attribution(), article.text()));
        Polarity own = one.cue().map(Cue::polarity).orElse(Polarity.POS);
        return new Statement(
                id(article, index),
                outer(found, index).map(outer -> id(article, outer)),
                one.attribution(),
                speaker,
                one.cue().map(Cue::act).orElse(Act.STATE),
                one.isNegated() ? Polarity.NEG : own,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                one.pattern().score(),
                NAME);
    }

    private static String id(Article article, int index) {
        return article.id() + "#" + (index + 1);
    }

    private static String sourceText(Attribution attribution, String text) {
        return attribution.source().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /** The nearest earlier attribution whose content holds the whole of this one. */
    private static Optional<Integer> outer(List<FoundAttribution> found, int index) {
        Span extent = extent(found.get(index).attribution());
        for (int i = index - 1; Math.max(0, index - MAX_LOOK_BACK) <= i; i--) {
            for (Span content : found.get(i).attribution().content()) {
                if (content.contains(extent)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private static Span extent(Attribution attribution) {
        int begin = attribution.spans().mapToInt(Span::begin).min().orElseThrow();
        int end = attribution.spans().mapToInt(Span::end).max().orElseThrow();
        return new Span(begin, end);
    }
}
