package org.rejoinder.engine.attribution;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.model.Span;

/**
 * Lets no content end inside a word or on a word that needs another: "before 10 judges of the". It goes on to the next
 * punctuation mark; of 19,878 contents in PolNeAR's training part two end so.
 */
final class ContentEnds {
    private static final Pattern OPEN_END =
            Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?:the|an?|and|or|of|to|in|on|for|with|by|from|his|her|their|its|our|my|your"
                    + "|that|than|as|at|Mr|Mrs|Ms)$");
    private static final Pattern REST = Pattern.compile("[^.,;:—\\n”\"]*");
    /** The longest word of {@link #OPEN_END} with what stands before it, in UTF-16 units. */
    private static final int LOOK_BACK = 8;

    private final String text;
    private final NavigableSet<Integer> begins = new TreeSet<>();

    /** For readings of one text; where one's source or cue begins, no other content goes on. */
    ContentEnds(String text, Stream<CueReading> likely) {
        this.text = text;
        likely.flatMap(reading -> Stream.concat(reading.source().stream(), reading.cue().stream()))
                .forEach(span -> begins.add(span.begin()));
    }

    /** The spans, the last of them with a proper end. */
    List<Span> mend(List<Span> content) {
        Span last = content.getLast();
        int end = last.end();
        if (!isOpen(last)) {
            return content;
        }
        Matcher rest = REST.matcher(text).region(end, text.length());
        Integer next = begins.ceiling(end);
        boolean isFree = rest.lookingAt() && end < rest.end() && (next == null || rest.end() <= next);
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
        boolean isInsideWord = Character.isLetterOrDigit(text.charAt(end - 1)) && Character.isLetterOrDigit(text.charAt(end));
        String before = text.substring(Math.max(span.begin(), end - LOOK_BACK), end);
        boolean wantsWord = end + 1 < text.length()
                && Character.isWhitespace(text.charAt(end))
                && (Character.isLetterOrDigit(text.charAt(end + 1)) || "“\"$".indexOf(text.charAt(end + 1)) >= 0)
                && OPEN_END.matcher(before).find();
        return isInsideWord || wantsWord;
    }
}
