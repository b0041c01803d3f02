/**
 * Scores the readers on corpora that lie outside the project, and compares with the frozen run. Begin at
 * {@link org.rejoinder.eval.Evaluate}.
 */
@NullMarked
package org.rejoinder.eval;

import org.jspecify.annotations.NullMarked;
