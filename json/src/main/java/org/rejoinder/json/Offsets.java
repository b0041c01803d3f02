package org.rejoinder.json;

import java.util.Arrays;
import java.util.Locale;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;

/** Converts offsets of one text between units. Building it is linear in the text, a look-up logarithmic. */
final class Offsets {
    private final OffsetUnit unit;
    /** UTF-16 index of the second half of each surrogate pair, ascending. */
    private final int[] lowSurrogates;

    private final int length;

    Offsets(String text, OffsetUnit unit) {
        this.unit = unit;
        this.length = text.length();
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; unit == OffsetUnit.CODEPOINT && i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                found = count < found.length ? found : Arrays.copyOf(found, count * 2);
                found[count++] = i;
            }
        }
        this.lowSurrogates = Arrays.copyOf(found, count);
    }

    /** From UTF-16 to the wire's unit. */
    int toWire(int utf16) {
        return unit == OffsetUnit.UTF16 ? utf16 : utf16 - countBelow(utf16);
    }

    /** From the wire's unit to UTF-16. */
    int fromWire(int wire) {
        if (wire < 0 || length - lowSurrogates.length < wire) {
            throw new RejoinderException(
                    ErrorCode.BAD_SPAN,
                    String.format(Locale.ROOT, "offset %d leaves the text; offsets here count %s", wire, unit));
        }
        if (unit == OffsetUnit.UTF16) {
            return wire;
        }
        int low = wire;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (toWire(middle) < wire) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return isLowSurrogate(low) ? low + 1 : low;
    }

    private boolean isLowSurrogate(int utf16) {
        return Arrays.binarySearch(lowSurrogates, utf16) >= 0;
    }

    private int countBelow(int utf16) {
        int found = Arrays.binarySearch(lowSurrogates, utf16);
        return found < 0 ? -found - 1 : found;
    }
}
