package org.rejoinder.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output took no more: the reader of the pipe went away, or the disk is full. */
final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isClosedPipe;

    OutputFailure(IOException cause) {
        super(cause);
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        // No exception type tells EPIPE from ENOSPC; translations of the former keep the English word.
        this.isClosedPipe = message.contains("pipe") || message.contains("stream closed");
    }

    /** Whether the reader left, as {@code head} does; that is no failure. */
    boolean isClosedPipe() {
        return isClosedPipe;
    }
}
