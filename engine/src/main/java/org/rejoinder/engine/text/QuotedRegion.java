package org.rejoinder.engine.text;

import java.util.Locale;
import org.rejoinder.model.Span;

/**
 * A stretch between quotation marks within one paragraph.
 *
 * @param outer with its marks
 * @param inner without them; may be empty
 * @param isClosed whether a closing mark was found; if not, the region ends with its paragraph
 * @param continues whether it goes on with the region before it: that one was left open at its paragraph's end, and
 *     this one begins the next paragraph with the mark re-opened
 */
public record QuotedRegion(Span outer, Span inner, boolean isClosed, boolean continues) {
    /**
     * Checks that the marks enclose the words.
     *
     * @throws IllegalArgumentException if {@code inner} leaves {@code outer}
     */
    public QuotedRegion {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "quoted region: inner %s leaves outer %s", inner, outer));
        }
    }
}
