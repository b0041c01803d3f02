package org.rejoinder.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * A place in an article's stored text: half-open, in UTF-16 code units.
 *
 * <p>Ordered by begin, then longer first, so that an enclosing span comes before what it encloses.
 *
 * @param begin first unit, {@code 0 <= begin}
 * @param end the unit after the last one, {@code begin <= end}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::begin)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    /**
     * Checks the span on its own; {@link #in(String)} checks it against a text.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
     */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "span [%d, %d): offsets are half-open UTF-16 units with 0 <= begin <= end",
                    begin,
                    end));
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - begin;
    }

    /** Whether no unit is covered. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether {@code offset} lies inside. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the whole of {@code other} lies inside; a span contains itself. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /**
     * The words printed here.
     *
     * @throws IllegalArgumentException if the span leaves the text or splits a surrogate pair
     */
    public String in(String text) {
        checkAgainst(text);
        return text.substring(begin, end);
    }

    /**
     * Checks the span against the text it points into.
     *
     * @throws IllegalArgumentException if the span leaves the text or splits a surrogate pair
     */
    public void checkAgainst(String text) {
        if (text.length() < end) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "span [%d, %d) leaves the text, which has %d UTF-16 units",
                    begin,
                    end,
                    text.length()));
        }
        if (splitsPair(text, begin) || splitsPair(text, end)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "span [%d, %d) splits a surrogate pair", begin, end));
        }
    }

    private static boolean splitsPair(String text, int offset) {
        return 0 < offset
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + begin + ", " + end + ")";
    }
}
