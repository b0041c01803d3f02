package org.rejoinder.engine.attribution;

import java.util.stream.Stream;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Act;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Span;

/**
 * An attribution with what its cue says about it.
 *
 * @param attribution the spans
 * @param act what the speaker does, by the cue's words
 * @param polarity whether the content is presented as the case
 * @param score probability in [0, 1] that source, cue and content are right
 * @param senses what the encoder believes beyond that
 */
public record FoundAttribution(Attribution attribution, Act act, Polarity polarity, double score, Senses senses) {
    /** The attributions of an article, in text order; one that holds another comes before it. */
    public static final Layer<FoundAttribution> LAYER = new Layer<>("attributions", FoundAttribution.class);

    /** Where its statement stands in the article; one that holds another comes before it. */
    public Span first() {
        return spansHere().sorted().findFirst().orElseThrow();
    }

    /** From the first unit to the last. */
    public Span extent() {
        int begin = spansHere().mapToInt(Span::begin).min().orElseThrow();
        int end = spansHere().mapToInt(Span::end).max().orElseThrow();
        return new Span(begin, end);
    }

    /** Without a source that stands elsewhere because no cue names it here. */
    private Stream<Span> spansHere() {
        return attribution.cue().isEmpty() ? attribution.content().stream() : attribution.spans();
    }

    /** The same attribution with other content. */
    FoundAttribution with(Attribution other) {
        return new FoundAttribution(other, act, polarity, score, senses);
    }
}
