package org.rejoinder.engine.attribution;

import java.util.List;
import org.rejoinder.model.Span;

/**
 * What the encoder reads at one place where a cue may begin.
 *
 * @param source spans in text order, may be empty
 * @param cue spans in text order, never empty
 * @param content spans in text order, may be empty
 * @param top probability that a cue of the article's own voice begins here
 * @param nested probability that a cue inside other content begins here
 * @param sure probability of the labels, if a cue begins here
 * @param senses what else the encoder believes of the statement
 */
record CueReading(
        List<Span> source, List<Span> cue, List<Span> content, double top, double nested, double sure, Senses senses) {}
