/**
 * From an article to its statements. Begin with {@link org.rejoinder.engine.Pipeline}: a list of annotators, each of
 * which adds one typed {@link org.rejoinder.engine.Layer} to what is known about an article.
 */
@NullMarked
package org.rejoinder.engine;

import org.jspecify.annotations.NullMarked;
