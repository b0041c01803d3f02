package org.rejoinder.engine.text;

import org.rejoinder.model.Span;

/**
 * A sentence inside one paragraph.
 *
 * @param span without surrounding white space; never empty
 */
public record Sentence(Span span) {}
