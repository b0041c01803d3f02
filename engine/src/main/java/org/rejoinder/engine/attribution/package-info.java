/**
 * What was said: source, cue and content of each attribution. Begin with {@link
 * org.rejoinder.engine.attribution.CueTableReader}, the reader that works from a table of cues and from quotation
 * structure, without a learned model; then {@link org.rejoinder.engine.attribution.CueAttributions}.
 */
@NullMarked
package org.rejoinder.engine.attribution;

import org.jspecify.annotations.NullMarked;
