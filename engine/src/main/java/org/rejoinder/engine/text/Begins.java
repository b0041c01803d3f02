package org.rejoinder.engine.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks for offsets in lists that are in text order. */
public final class Begins {
    private Begins() {}

    /**
     * How many elements begin before the offset; logarithmic.
     *
     * @param ordered in text order
     * @param begin the offset at which an element begins
     */
    public static <T> int countBefore(List<T> ordered, ToIntFunction<T> begin, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(ordered.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the last element that begins at or before the offset, 0 if none does; logarithmic. */
    public static <T> int lastAt(List<T> ordered, ToIntFunction<T> begin, int offset) {
        return Math.max(0, countBefore(ordered, begin, offset + 1) - 1);
    }
}
