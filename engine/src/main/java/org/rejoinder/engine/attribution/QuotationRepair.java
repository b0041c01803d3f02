package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.text.Begins;
import org.rejoinder.engine.text.QuotedRegion;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Span;

/**
 * Lets no content begin or end in the middle of a quotation. Whoever holds most of a quoted region that its own cue is
 * not in gets all of it, marks included; others lose their share. A quotation that goes on in the next paragraph, with
 * its mark re-opened, or after its cue stays with its speaker.
 */
final class QuotationRepair {
    /** Between "..." and "..." of one speaker there is the cue, the source and little else, in UTF-16 units. */
    private static final int MAX_STRAY_LETTERS = 25;

    private final String text;
    private final List<QuotedRegion> regions;
    private final List<Span> paragraphs;
    private final QuotationTypes types;

    QuotationRepair(Annotations annotations, QuotationTypes types) {
        this.text = annotations.text();
        this.regions = annotations.get(TextLayers.QUOTATIONS);
        this.paragraphs = annotations.get(TextLayers.PARAGRAPHS).stream()
                .map(paragraph -> paragraph.span())
                .toList();
        this.types = types;
    }

    /** The attributions with whole quotations, in the order given; one that held only a scrap of another's is gone. */
    List<FoundAttribution> mend(List<FoundAttribution> found) {
        List<Content> contents = found.stream().map(Content::new).toList();
        List<Set<Content>> holders = holders(contents);
        for (int i = 0; i < regions.size(); i++) {
            mend(i, holders);
        }
        List<FoundAttribution> mended = new ArrayList<>();
        for (Content content : contents) {
            if (!content.spans.isEmpty()) {
                mended.add(content.made(types));
            }
        }
        return mended;
    }

    /** For each region whose contents reach into it. */
    private List<Set<Content>> holders(List<Content> contents) {
        List<Set<Content>> holders = new ArrayList<>();
        regions.forEach(region -> holders.add(new LinkedHashSet<>()));
        for (Content content : contents) {
            for (Span span : content.spans) {
                int i = Math.max(
                        0, Begins.countBefore(regions, region -> region.outer().begin(), span.begin()) - 1);
                for (; i < regions.size() && regions.get(i).outer().begin() < span.end(); i++) {
                    if (regions.get(i).outer().overlaps(span)) {
                        holders.get(i).add(content);
                    }
                }
            }
        }
        return holders;
    }

    private void mend(int index, List<Set<Content>> holders) {
        Span region = regions.get(index).outer();
        List<Content> speakers = holders.get(index).stream()
                .filter(content -> !content.speaksInside(region) && 0 < content.lettersIn(region))
                .toList();
        if (speakers.isEmpty()) {
            goOn(index, holders);
            return;
        }
        int letters = letters(region);
        List<Content> most = speakers.stream()
                .filter(content -> letters <= 2 * content.lettersIn(region))
                .toList();
        List<Content> takers = most.isEmpty()
                ? List.of(Collections.max(speakers, Comparator.comparingInt(content -> content.lettersIn(region))))
                : withoutStrangers(most, region);
        for (Content content : speakers) {
            if (takers.contains(content)) {
                content.take(region);
            } else {
                content.drop(region);
            }
        }
    }

    /** Two speakers share a quotation only if one reports the other; else it is whose cue stands in its paragraph. */
    private List<Content> withoutStrangers(List<Content> holders, Span region) {
        List<Content> near = holders.stream()
                .filter(content ->
                        content.found.attribution().cue().stream().anyMatch(cue -> isSameParagraph(cue, region)))
                .toList();
        if (near.isEmpty()) {
            return holders;
        }
        return holders.stream()
                .filter(content -> near.contains(content) || near.stream().anyMatch(content::reports))
                .toList();
    }

    /** Nobody holds the region: it is the last one's if it continues it, or follows its cue at once. */
    private void goOn(int index, List<Set<Content>> holders) {
        if (index == 0) {
            return;
        }
        Span region = regions.get(index).outer();
        Span before = regions.get(index - 1).outer();
        boolean continues = regions.get(index).continues();
        for (Content content : holders.get(index - 1)) {
            boolean goesOn = content.holds(before)
                    && (continues || (isSameParagraph(before, region) && content.fills(before.end(), region.begin())));
            if (goesOn) {
                content.take(continues ? new Span(before.end(), region.end()) : region);
                holders.get(index).add(content);
                return;
            }
        }
    }

    private boolean isSameParagraph(Span one, Span other) {
        return paragraphOf(one) == paragraphOf(other);
    }

    private int paragraphOf(Span span) {
        int at = Collections.binarySearch(paragraphs, new Span(span.begin() + 1, Integer.MAX_VALUE));
        return -at - 2;
    }

    private int letters(Span span) {
        int count = 0;
        for (int i = span.begin(); i < span.end(); i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** The content of one attribution while it is being mended. */
    private final class Content {
        private final FoundAttribution found;
        private List<Span> spans;

        Content(FoundAttribution found) {
            this.found = found;
            this.spans = found.attribution().content();
        }

        boolean speaksInside(Span region) {
            return found.attribution().cue().stream().anyMatch(region::overlaps);
        }

        /** Whether the other one's cue stands in this content. */
        boolean reports(Content other) {
            return other.found.attribution().cue().stream()
                    .anyMatch(cue -> spans.stream().anyMatch(span -> span.contains(cue)));
        }

        int lettersIn(Span region) {
            int count = 0;
            for (Span span : spans) {
                if (span.overlaps(region)) {
                    count += letters(
                            new Span(Math.max(span.begin(), region.begin()), Math.min(span.end(), region.end())));
                }
            }
            return count;
        }

        boolean holds(Span region) {
            return spans.stream().anyMatch(span -> span.contains(region));
        }

        /** Whether its cue stands between the offsets with at most a few letters besides it and its source. */
        boolean fills(int from, int to) {
            Span between = new Span(from, to);
            Attribution attribution = found.attribution();
            int known = attribution
                    .spans()
                    .filter(between::contains)
                    .mapToInt(QuotationRepair.this::letters)
                    .sum();
            return attribution.cue().stream().anyMatch(between::contains)
                    && letters(between) - known <= MAX_STRAY_LETTERS;
        }

        void take(Span region) {
            List<Span> others = new ArrayList<>();
            int begin = region.begin();
            int end = region.end();
            for (Span span : spans) {
                if (span.end() < begin || end < span.begin()) {
                    others.add(span);
                } else {
                    begin = Math.min(begin, span.begin());
                    end = Math.max(end, span.end());
                }
            }
            others.add(new Span(begin, end));
            spans = others.stream().sorted().toList();
        }

        void drop(Span region) {
            List<Span> rest = new ArrayList<>();
            for (Span span : spans) {
                if (!span.overlaps(region)) {
                    rest.add(span);
                } else {
                    addWords(new Span(span.begin(), Math.max(span.begin(), region.begin())), rest);
                    addWords(new Span(Math.min(span.end(), region.end()), span.end()), rest);
                }
            }
            spans = rest;
        }

        private void addWords(Span span, List<Span> rest) {
            int begin = span.begin();
            int end = span.end();
            while (begin < end && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            Span trimmed = new Span(begin, end);
            if (letters(trimmed) > 0) {
                rest.add(trimmed);
            }
        }

        FoundAttribution made(QuotationTypes quotationTypes) {
            Attribution before = found.attribution();
            return spans.equals(before.content())
                    ? found
                    : found.with(new Attribution(before.source(), before.cue(), spans, quotationTypes.of(spans)));
        }
    }
}
