package org.rejoinder.engine.text;

import org.rejoinder.engine.Layer;

/** The layers of this package. */
public final class TextLayers {
    /** Paragraphs: runs of lines without a blank line or, in texts without blank lines, single lines. */
    public static final Layer<Paragraph> PARAGRAPHS = new Layer<>("paragraphs", Paragraph.class);

    /** Sentences, each inside one paragraph, none starting or ending with white space. */
    public static final Layer<Sentence> SENTENCES = new Layer<>("sentences", Sentence.class);

    /** Top-level quoted regions (double marks), in text order, never overlapping. */
    public static final Layer<QuotedRegion> QUOTATIONS = new Layer<>("quotations", QuotedRegion.class);

    private TextLayers() {}
}
