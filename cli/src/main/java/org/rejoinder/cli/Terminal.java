package org.rejoinder.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command may talk to.
 *
 * @param in standard input
 * @param out data
 * @param err everything else
 * @param columns width of the terminal in characters
 * @param isColoured whether {@code out} shows colours
 * @param showsProgress whether {@code err} is a terminal, so that a line may be rewritten
 */
record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, int columns, boolean isColoured, boolean showsProgress) {}
