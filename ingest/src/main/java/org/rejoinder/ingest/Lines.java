package org.rejoinder.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a byte stream, ended by LF or CRLF. A line over the limit is skipped without being held. Not thread-safe. */
final class Lines {
    private final InputStream in;
    private final int maxBytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean isTooLong;

    Lines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        line.reset();
        isTooLong = false;
        boolean hasBytes = false;
        while (fill()) {
            hasBytes = true;
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            keep(from, at - from);
            if (at < filled) {
                at++;
                return true;
            }
        }
        return hasBytes;
    }

    /** The bytes of the line; meaningless if it is too long. */
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isTooLong() {
        return isTooLong;
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return at < filled;
    }

    private void keep(int from, int count) {
        isTooLong |= maxBytes - line.size() < count;
        if (!isTooLong) {
            line.write(buffer, from, count);
        }
    }
}
