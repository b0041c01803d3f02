/**
 * Where things stand in an article: paragraphs, sentences, quoted regions. Begin with {@link
 * org.rejoinder.engine.text.Quotations}. Nothing here changes a text; all spans are original offsets.
 */
@NullMarked
package org.rejoinder.engine.text;

import org.jspecify.annotations.NullMarked;
