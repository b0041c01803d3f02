/**
 * The {@code rejoinder} command: one class per command. Begin with {@link org.rejoinder.cli.Main}, then {@link
 * org.rejoinder.cli.ReadCommand}. Data goes to standard output, all else to standard error.
 */
@NullMarked
package org.rejoinder.cli;

import org.jspecify.annotations.NullMarked;
