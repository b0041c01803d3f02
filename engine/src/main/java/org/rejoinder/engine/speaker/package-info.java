/**
 * Who speaks: from the words of a source to a speaker, and from speakers to actors across articles. Begin with {@link
 * org.rejoinder.engine.speaker.Speakers}: names are found, gathered into a cast, and each source is looked up in it.
 */
@NullMarked
package org.rejoinder.engine.speaker;

import org.jspecify.annotations.NullMarked;
