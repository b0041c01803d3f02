/**
 * Who speaks: from the words of a source to a speaker. Begin with {@link org.rejoinder.engine.speaker.SourceNames}. For
 * now it knows only what the words of the source and other sources of the same article tell; pronouns stay unresolved.
 */
@NullMarked
package org.rejoinder.engine.speaker;

import org.jspecify.annotations.NullMarked;
