package org.rejoinder.engine.text;

import java.util.List;
import org.rejoinder.model.Span;

/**
 * A paragraph as printed.
 *
 * @param span without surrounding white space; never empty
 */
public record Paragraph(Span span) {
    /** Index of the last paragraph that begins at or before the offset, 0 if none does; logarithmic. */
    public static int indexAt(List<Paragraph> paragraphs, int offset) {
        return Begins.lastAt(paragraphs, paragraph -> paragraph.span().begin(), offset);
    }
}
