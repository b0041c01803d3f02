package org.rejoinder.cli;

import java.nio.file.Path;

/**
 * What a command may know about where it runs.
 *
 * @param isOutTerminal whether a person reads standard output
 * @param isErrTerminal whether a person reads standard error
 * @param columns width to which tables are fitted, in terminal cells
 * @param hasColour whether colour is wanted on standard output
 * @param charset what the locale says that the terminal understands
 * @param folder the current folder
 */
record Surroundings(
        boolean isOutTerminal,
        boolean isErrTerminal,
        int columns,
        boolean hasColour,
        String charset,
        Path folder) {
    private static final int TERMINAL_COLUMNS = 80;
    private static final int FILE_COLUMNS = 120;

    /** Nobody watches: no colour, no progress, 120 columns. */
    static Surroundings unattended(Path folder) {
        return new Surroundings(false, false, FILE_COLUMNS, false, "UTF-8", folder);
    }

    /** What the launcher found out and passed on as {@code rejoinder.*} properties. */
    static Surroundings ofProcess() {
        boolean isOutTerminal = Boolean.getBoolean("rejoinder.stdout.terminal");
        int usual = isOutTerminal ? TERMINAL_COLUMNS : FILE_COLUMNS;
        int given = Integer.getInteger("rejoinder.columns", usual);
        return new Surroundings(
                isOutTerminal,
                Boolean.getBoolean("rejoinder.stderr.terminal"),
                given < 1 ? usual : given,
                isOutTerminal && isUnset("NO_COLOR") && !"dumb".equals(System.getenv("TERM")),
                System.getProperty("rejoinder.charset", System.getProperty("native.encoding", "unknown")),
                Path.of(""));
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }
}
