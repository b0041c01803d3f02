package org.rejoinder.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Span;

/**
 * Cuts a text into paragraphs. In a hard-wrapped text blank lines separate them, in any other each line is one. A text
 * is hard-wrapped if it has a blank line and no long one. Line breaks are LF, CR, CRLF, U+2028 and U+2029.
 */
public final class Paragraphs implements Annotator<Paragraph> {
    /** In UTF-16 units; whoever wraps lines makes them shorter. */
    private static final int MAX_WRAPPED_LINE = 120;

    @Override
    public String name() {
        return "paragraphs";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of();
    }

    @Override
    public Layer<Paragraph> provides() {
        return TextLayers.PARAGRAPHS;
    }

    @Override
    public List<Paragraph> annotate(Annotations annotations) {
        String text = annotations.text();
        List<Span> lines = lines(text);
        boolean isWrapped = hasBlankBetween(text, lines)
                && lines.stream().allMatch(line -> trimmed(text, line).length() <= MAX_WRAPPED_LINE);
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (Span line : lines) {
            Span words = trimmed(text, line);
            if (0 <= begin && (words.isEmpty() || !isWrapped)) {
                paragraphs.add(new Paragraph(new Span(begin, end)));
                begin = -1;
            }
            if (!words.isEmpty()) {
                begin = begin < 0 ? words.begin() : begin;
                end = words.end();
            }
        }
        if (0 <= begin) {
            paragraphs.add(new Paragraph(new Span(begin, end)));
        }
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isFirstOfPair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isBreak(text.charAt(i)) && !isFirstOfPair) {
                lines.add(new Span(begin, i + 1));
                begin = i + 1;
            }
        }
        lines.add(new Span(begin, text.length()));
        return lines;
    }

    private static boolean hasBlankBetween(String text, List<Span> lines) {
        boolean wordsBefore = false;
        boolean blankAfterWords = false;
        for (Span line : lines) {
            boolean isBlank = trimmed(text, line).isEmpty();
            if (!isBlank && blankAfterWords) {
                return true;
            }
            wordsBefore |= !isBlank;
            blankAfterWords |= isBlank && wordsBefore;
        }
        return false;
    }

    /** The span without white space at its edges, no-break spaces and control characters included. */
    static Span trimmed(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
    }
}
