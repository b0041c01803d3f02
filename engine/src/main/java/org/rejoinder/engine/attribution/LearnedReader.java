package org.rejoinder.engine.attribution;

import java.util.List;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.text.Paragraphs;
import org.rejoinder.engine.text.Quotations;
import org.rejoinder.model.Article;
import org.rejoinder.model.ReadArticle;

/**
 * The reader: a learned encoder finds cues with their sources and contents, plain rules mend quotations. Act and
 * polarity are the cue's own; addressee, dates and occasions stay unknown. Thread-safe if its encoder is.
 */
public final class LearnedReader implements StatementReader {
    private final Pipeline pipeline;
    private final String name;

    /**
     * A reader on an encoder, which it shares with whoever else uses it.
     *
     * @throws org.rejoinder.model.RejoinderException if the cue table is missing or damaged
     */
    public LearnedReader(Encoder encoder) {
        this.pipeline = new Pipeline(List.of(
                new Paragraphs(),
                new Quotations(),
                new CueReadings(encoder),
                new LearnedAttributions(CueTable.load())));
        this.name = encoder.version();
    }

    @Override
    public String reader() {
        return name;
    }

    @Override
    public ReadArticle read(Article article) {
        return Statements.of(article, pipeline.run(article).get(FoundAttribution.LAYER), name);
    }
}
