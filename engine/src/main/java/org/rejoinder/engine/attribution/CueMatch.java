package org.rejoinder.engine.attribution;

/**
 * A cue found in a passage.
 *
 * @param cue the table's line
 * @param groupFrom first token of the verb group: "has also said" begins at "has"
 * @param from first token of the cue's own words
 * @param to token after them
 */
record CueMatch(Cue cue, int groupFrom, int from, int to) {}
