/**
 * The {@code rejoinder} command. Begin with {@link org.rejoinder.cli.Main}; each command is one class, {@link
 * org.rejoinder.cli.Reading} does the work behind {@code read} and {@code demo}, {@link org.rejoinder.cli.Output} says
 * how results look.
 */
@NullMarked
package org.rejoinder.cli;

import org.jspecify.annotations.NullMarked;
