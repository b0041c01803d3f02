package org.rejoinder.engine.occasion;

import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Span;

/**
 * A date worded in the text, resolved.
 *
 * @param span the words, without the preposition before them and the {@code 's} after them, "early March"
 * @param date what they mean in an article published when it was; never after that day
 */
record DateExpression(Span span, SaidOn date) {}
