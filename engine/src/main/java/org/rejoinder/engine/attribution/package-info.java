/**
 * What was said: source, cue and content of each attribution. Begin with {@link
 * org.rejoinder.engine.attribution.Attributions}, which names the stages of the learned way and of the cue table's.
 */
@NullMarked
package org.rejoinder.engine.attribution;

import org.jspecify.annotations.NullMarked;
