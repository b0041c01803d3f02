package org.rejoinder.engine.text;

import org.rejoinder.model.Span;

/**
 * A paragraph as printed.
 *
 * @param span without surrounding white space; never empty
 */
public record Paragraph(Span span) {}
