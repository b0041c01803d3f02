package org.rejoinder.engine.attribution;

/**
 * Tokens of one passage, half-open.
 *
 * @param from index of the first
 * @param to index after the last; {@code from < to}
 */
record Range(int from, int to) {}
