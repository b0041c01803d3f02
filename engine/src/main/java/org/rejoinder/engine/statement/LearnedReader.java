package org.rejoinder.engine.statement;

import org.rejoinder.engine.ExplainedArticle;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.attribution.Attributions;
import org.rejoinder.engine.attribution.Encoder;
import org.rejoinder.model.Article;

/**
 * The reader: a learned encoder finds cues with their sources and contents and tells what is done with them, plain rules
 * mend quotations and resolve who, to whom and when. Thread-safe if its encoder is.
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
        this.pipeline = Resolution.with(Attributions.learned(encoder));
        this.name = encoder.version();
    }

    @Override
    public String reader() {
        return name;
    }

    @Override
    public ExplainedArticle explain(Article article) {
        return Statements.of(pipeline.run(article), name);
    }
}
