package org.rejoinder.engine.attribution;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Span;

/**
 * Lets no content end inside a word or on a word that needs another: "before 10 judges of the". It goes on to the next
 * punctuation mark; of 19,878 contents in PolNeAR's training part two end so. Nor does an unquoted content go on in the
 * next paragraph, unless a colon or the like announces it: a caption or a headline is no part of it.
 */
final class ContentEnds {
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:^|[^\\p{L}\\p{N}])(?:the|an?|and|or|of|to|in|on|for|with|by|from|his|her|their|its|our|my|your"
                    + "|that|than|as|at|Mr|Mrs|Ms)$");
    private static final Pattern REST = Pattern.compile("(?:[^.,;:—\\n”\"]|[.,:](?=\\d))*");
    /** The longest word of {@link #OPEN_END} with what stands before it, in UTF-16 units. */
    private static final int LOOK_BACK = 8;
    /** No clause goes on for longer, in UTF-16 units. */
    private static final int MAX_REST = 300;
    /** How far behind its content a cue may stand, in UTF-16 units. */
    private static final int MAX_GAP = 100;

    private final String text;
    private final List<Span> paragraphs;
    private final Coverage quoted;
    private final NavigableSet<Integer> begins = new TreeSet<>();

    /** For readings of one text; where one's source or cue begins, no other content goes on. */
    ContentEnds(Annotations annotations, List<CueReading> readings) {
        this.text = annotations.text();
        this.paragraphs = annotations.get(TextLayers.PARAGRAPHS).stream()
                .map(paragraph -> paragraph.span())
                .toList();
        this.quoted =
                Coverage.of(annotations.get(TextLayers.QUOTATIONS).stream().map(region -> region.outer()));
        readings.stream()
                .flatMap(reading -> Stream.concat(reading.source().stream(), reading.cue().stream()))
                .forEach(span -> begins.add(span.begin()));
    }

    /** The spans with proper ends, without what lies inside the source (a nickname in quotation marks). */
    List<Span> mend(List<Span> content, CueReading reading) {
        int cue = reading.cue().getFirst().begin();
        List<Span> own = content.stream()
                .filter(span -> reading.source().stream().noneMatch(source -> source.contains(span)))
                .map(span -> inItsParagraph(span, cue))
                .toList();
        return own.isEmpty() ? own : withProperEnd(own);
    }

    /** Up to the first paragraph's end that nothing announces; from there on if the cue stands behind it. */
    private Span inItsParagraph(Span span, int cue) {
        int at = paragraphAt(span.begin());
        for (; at + 1 < paragraphs.size() && paragraphs.get(at + 1).begin() < span.end(); at++) {
            int end = paragraphs.get(at).end();
            Span edges = new Span(end - 1, paragraphs.get(at + 1).begin() + 1);
            boolean isAnnounced = ":;,-–—".indexOf(text.charAt(end - 1)) >= 0;
            if (!isAnnounced && !quoted.overlaps(edges) && span.begin() < end) {
                return end <= cue && cue < span.end() + MAX_GAP
                        ? new Span(paragraphs.get(at + 1).begin(), span.end())
                        : new Span(span.begin(), Math.min(end, span.end()));
            }
        }
        return span;
    }

    private int paragraphAt(int offset) {
        int found = Collections.binarySearch(paragraphs, new Span(offset, Integer.MAX_VALUE));
        return Math.max(0, found < 0 ? -found - 2 : found);
    }

    private List<Span> withProperEnd(List<Span> content) {
        Span last = content.getLast();
        int end = last.end();
        if (!isOpen(last)) {
            return content;
        }
        Matcher rest = REST.matcher(text).region(end, Math.min(text.length(), end + MAX_REST));
        Integer next = begins.ceiling(end);
        boolean isFree = rest.lookingAt()
                && end < rest.end()
                && rest.end() < end + MAX_REST
                && (next == null || rest.end() <= next);
        if (!isFree) {
            return content;
        }
        return Stream.concat(
                        content.subList(0, content.size() - 1).stream(), Stream.of(new Span(last.begin(), rest.end())))
                .toList();
    }

    private boolean isOpen(Span span) {
        int end = span.end();
        if (text.length() <= end) {
            return false;
        }
        boolean isInsideWord =
                Character.isLetterOrDigit(text.charAt(end - 1)) && Character.isLetterOrDigit(text.charAt(end));
        String before = text.substring(Math.max(span.begin(), end - LOOK_BACK), end);
        boolean wantsWord = end + 1 < text.length()
                && Character.isWhitespace(text.charAt(end))
                && (Character.isLetterOrDigit(text.charAt(end + 1)) || "“\"$".indexOf(text.charAt(end + 1)) >= 0)
                && OPEN_END.matcher(before).find();
        return isInsideWord || wantsWord;
    }
}
