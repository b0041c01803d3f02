/** From text to what a learned encoder sees in it. {@link org.rejoinder.encoder.WordPiece} cuts it into pieces. */
@NullMarked
package org.rejoinder.encoder;

import org.jspecify.annotations.NullMarked;
