package org.rejoinder.engine.attribution;

/**
 * Neighbours in a list - tokens of a passage, pieces of an article - half-open.
 *
 * @param from index of the first
 * @param to index after the last; {@code from < to}
 */
record Range(int from, int to) {}
