package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts an article's pieces into windows for the encoder. Neighbours overlap, so that every statement stands whole in one
 * of them unless it is longer than a window; where it costs little they begin and end with a paragraph. The same as
 * {@code corpus.windows} in {@code training}.
 */
final class Windows {
    /** Most pieces of a window. */
    static final int SIZE = 286;
    /** Pieces that two neighbours share, more or less. */
    static final int OVERLAP = 48;

    private Windows() {}

    /**
     * Windows in text order; together they cover all pieces.
     *
     * @param count number of pieces; 0 gives no window
     * @param paragraphs indices of the pieces that begin a paragraph, ascending, the first one 0
     */
    static List<Range> over(int count, int[] paragraphs) {
        List<Range> windows = new ArrayList<>();
        int from = 0;
        int to = 0;
        while (to < count) {
            to = end(from, count, paragraphs);
            windows.add(new Range(from, to));
            from = begin(to, paragraphs);
        }
        return windows;
    }

    private static int end(int from, int count, int[] paragraphs) {
        int limit = from + SIZE;
        if (count <= limit) {
            return count;
        }
        int cut = paragraphs[lowerBound(paragraphs, limit + 1) - 1];
        return from + SIZE / 2 <= cut ? cut : limit;
    }

    private static int begin(int previousEnd, int[] paragraphs) {
        int back = Math.max(0, previousEnd - OVERLAP);
        int next = lowerBound(paragraphs, back);
        boolean isNear = next < paragraphs.length && paragraphs[next] <= previousEnd - OVERLAP / 3;
        return isNear ? paragraphs[next] : back;
    }

    /** Index of the first value that is not below {@code wanted}. */
    private static int lowerBound(int[] values, int wanted) {
        int at = Arrays.binarySearch(values, wanted);
        return at < 0 ? -at - 1 : at;
    }
}
