package org.rejoinder.engine.statement;

import org.rejoinder.engine.ExplainedArticle;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.attribution.Attributions;
import org.rejoinder.model.Article;

/**
 * The reader without a learned model: cue table and quotation structure. It is the measured baseline and the fallback
 * when no model can be loaded. Act and polarity are the cue's own.
 */
public final class CueTableReader implements StatementReader {
    private static final String NAME = "cue-table-4";

    private final Pipeline pipeline;

    private CueTableReader() {
        this.pipeline = Resolution.with(Attributions.cueTable());
    }

    /**
     * A reader with the table shipped in this jar.
     *
     * @throws org.rejoinder.model.RejoinderException if the table is missing or damaged
     */
    public static CueTableReader load() {
        return new CueTableReader();
    }

    @Override
    public String reader() {
        return NAME;
    }

    @Override
    public ExplainedArticle explain(Article article) {
        return Statements.of(pipeline.run(article), NAME);
    }
}
