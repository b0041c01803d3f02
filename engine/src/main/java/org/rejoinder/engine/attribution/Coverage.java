package org.rejoinder.engine.attribution;

import java.util.BitSet;
import java.util.stream.Stream;
import org.rejoinder.model.Span;

/** The offsets that some spans cover. */
final class Coverage {
    private final BitSet offsets = new BitSet();

    static Coverage of(Stream<Span> spans) {
        Coverage coverage = new Coverage();
        spans.forEach(coverage::add);
        return coverage;
    }

    void add(Span span) {
        offsets.set(span.begin(), span.end());
    }

    boolean overlaps(Span span) {
        int next = offsets.nextSetBit(span.begin());
        return 0 <= next && next < span.end();
    }
}
