package org.rejoinder.engine.attribution;

import java.util.List;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.text.Paragraphs;
import org.rejoinder.engine.text.Quotations;
import org.rejoinder.engine.text.Sentences;
import org.rejoinder.model.Article;
import org.rejoinder.model.ReadArticle;

/**
 * The reader without a learned model: cue table and quotation structure. It is the measured baseline and the fallback
 * when no model can be loaded. Act and polarity are the cue's own; addressee, dates and occasions stay unknown.
 */
public final class CueTableReader implements StatementReader {
    private static final String NAME = "cue-table-3";

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
        return Statements.of(article, pipeline.run(article).get(FoundAttribution.LAYER), NAME);
    }
}
