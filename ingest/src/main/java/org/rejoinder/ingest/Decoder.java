package org.rejoinder.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;

/** Bytes to text: UTF-8, or UTF-16 if a byte order mark says so. Nothing is replaced; bytes that are not text are an error. */
final class Decoder {
    private Decoder() {}

    /**
     * Decodes all bytes; a byte order mark is dropped.
     *
     * @throws RejoinderException RJ-102 at the first byte that is not text
     */
    static String decode(byte[] bytes, String place) {
        Charset charset = charset(bytes);
        int mark = charset.equals(UTF_8) ? (startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0) : 2;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new RejoinderException(
                    ErrorCode.NOT_TEXT,
                    String.format(
                            Locale.ROOT,
                            "%s: byte %d is not valid %s; convert the file to UTF-8 (for example: iconv -f WINDOWS-1252 -t UTF-8)",
                            place,
                            in.position(),
                            charset));
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (0 <= nul) {
            throw new RejoinderException(
                    ErrorCode.NOT_TEXT,
                    String.format(
                            Locale.ROOT, "%s: a NUL character at UTF-16 unit %d; this is not a text file", place, nul));
        }
        return text;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
