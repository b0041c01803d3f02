package org.rejoinder.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The streams of one run. Data goes out through {@link #data}, buffered and in UTF-8; everything else through {@link
 * #say}, one cleaned line at a time. Thread-safe.
 */
final class Session {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter err;
    private final Surroundings surroundings;
    private boolean hasStatusLine;

    Session(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        this.in = in;
        this.out = new BufferedOutputStream(out, BUFFER_BYTES);
        this.err = new PrintWriter(err, true, UTF_8);
        this.surroundings = surroundings;
    }

    InputStream in() {
        return in;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Writes data as it is.
     *
     * @throws OutputFailure if it cannot be written
     */
    void data(String text) {
        try {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    /**
     * Sends off what is buffered.
     *
     * @throws OutputFailure if it cannot be written
     */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    /** Tells the user something; each line is made safe for a terminal. */
    synchronized void say(String message) {
        clearStatus();
        message.lines().map(Cells::withoutControls).forEach(err::println);
    }

    /** Replaces the line that shows how far the work is. */
    synchronized void status(String line) {
        err.print("\r\u001b[K" + Cells.fit(line, Math.max(1, surroundings.columns() - 1)));
        err.flush();
        hasStatusLine = true;
    }

    /** Removes the line that {@link #status} wrote. */
    synchronized void clearStatus() {
        if (hasStatusLine) {
            err.print("\r\u001b[K");
            err.flush();
            hasStatusLine = false;
        }
    }
}
