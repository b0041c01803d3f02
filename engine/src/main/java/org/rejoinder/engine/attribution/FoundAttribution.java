package org.rejoinder.engine.attribution;

import java.util.Optional;
import org.rejoinder.model.Attribution;

/**
 * An attribution with what led to it.
 *
 * @param attribution the spans
 * @param cue the table's line; empty for a quotation without a cue
 * @param pattern how it was found
 * @param isNegated whether the cue is negated: "did not say"
 */
record FoundAttribution(Attribution attribution, Optional<Cue> cue, Pattern pattern, boolean isNegated) {}
