package org.rejoinder.engine.attribution;

import java.util.List;
import org.rejoinder.model.Span;

/** Which attribution reports which: "A said that B had claimed ..." */
public final class Enclosing {
    /** What {@link #of} gives for an attribution in the article's own voice. */
    public static final int NONE = -1;

    /** How many attributions back an enclosing one is looked for; one sentence holds fewer. */
    private static final int MAX_BACK = 200;

    private Enclosing() {}

    /**
     * For each attribution the index of the nearest earlier one with a content that holds the whole of it, or {@link #NONE}.
     * Linear in their number.
     *
     * @param attributions as in {@link FoundAttribution#LAYER}, in text order
     */
    public static int[] of(List<FoundAttribution> attributions) {
        int[] outer = new int[attributions.size()];
        for (int i = 0; i < outer.length; i++) {
            outer[i] = outerOf(attributions, i);
        }
        return outer;
    }

    private static int outerOf(List<FoundAttribution> attributions, int index) {
        Span extent = attributions.get(index).extent();
        for (int i = index - 1; Math.max(0, index - MAX_BACK) <= i; i--) {
            if (holds(attributions.get(i), extent)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean holds(FoundAttribution outer, Span extent) {
        for (Span content : outer.attribution().content()) {
            if (content.contains(extent)) {
                return true;
            }
        }
        return false;
    }
}
