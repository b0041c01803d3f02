package org.rejoinder.cli;

/** What the process hands back. */
final class ExitStatus {
    static final int OK = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;

    private ExitStatus() {}
}
