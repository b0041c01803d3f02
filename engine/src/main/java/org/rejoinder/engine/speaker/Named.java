package org.rejoinder.engine.speaker;

import org.rejoinder.model.Span;

/**
 * Somebody or something named at one place.
 *
 * @param name the fullest name the article gives
 * @param span the name as printed here
 * @param isPerson whether it is a person's
 */
public record Named(String name, Span span, boolean isPerson) {}
