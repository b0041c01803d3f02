package org.rejoinder.engine;

import java.util.List;
import java.util.Set;

/**
 * One question asked of an article. Implementations are final, stateless and thread-safe; they return new values and
 * touch nothing that was there before.
 *
 * @param <T> what it finds
 */
public interface Annotator<T> {
    /** Name for messages and provenance, lower-case with hyphens. */
    String name();

    /** Raised whenever results change. */
    String version();

    /** Layers it reads. */
    Set<Layer<?>> requires();

    /** The layer it adds. */
    Layer<T> provides();

    /** What it finds, in text order; empty if nothing. Linear in the article's length. */
    List<T> annotate(Annotations annotations);
}
