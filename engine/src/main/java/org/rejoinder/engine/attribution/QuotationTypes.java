package org.rejoinder.engine.attribution;

import java.util.List;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.text.QuotedRegion;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.Span;

/** Tells how much of a content stands inside quotation marks. */
final class QuotationTypes {
    private final List<QuotedRegion> regions;
    private final String text;

    QuotationTypes(Annotations annotations) {
        this.regions = annotations.get(TextLayers.QUOTATIONS);
        this.text = annotations.text();
    }

    /** Direct if all letters and digits are inside regions, indirect if none is. */
    Quotation of(List<Span> content) {
        boolean hasInside = false;
        boolean hasOutside = false;
        for (Span span : content) {
            int next = firstRegionEndingAfter(span.begin());
            for (int i = span.begin(); i < span.end(); i++) {
                while (next < regions.size() && regions.get(next).outer().end() <= i) {
                    next++;
                }
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    boolean isInside =
                            next < regions.size() && regions.get(next).outer().contains(i);
                    hasInside |= isInside;
                    hasOutside |= !isInside;
                }
            }
        }
        if (!hasInside) {
            return Quotation.INDIRECT;
        }
        return hasOutside ? Quotation.MIXED : Quotation.DIRECT;
    }

    private int firstRegionEndingAfter(int offset) {
        int low = 0;
        int high = regions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset < regions.get(middle).outer().end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
