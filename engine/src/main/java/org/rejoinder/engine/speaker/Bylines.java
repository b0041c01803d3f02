package org.rejoinder.engine.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who says "I" in running text: whose name stands alone on a line behind it, as under a letter, or begins the last
 * paragraph, as where a guest author is introduced ("Rick Lund is the governor of Ohio.").
 */
final class Bylines {
    private final String text;
    private final TreeMap<Integer, Person> signatures = new TreeMap<>();

    Bylines(String text, Cast cast) {
        this.text = text;
        int lastLine = text.stripTrailing().lastIndexOf('\n');
        for (NameMention name : cast.names()) {
            int end = name.span().end();
            boolean isFull =
                    0 < name.name().indexOf(' ') && isLineBegin(name.whole().begin());
            if (isFull && (isAlone(end) || (lastLine < end && isIntroduced(end)))) {
                cast.of(name).ifPresent(person -> signatures.put(name.span().begin(), person));
            }
        }
    }

    /** The author of what stands at the offset; empty if the text names none. */
    Optional<Person> author(int offset) {
        return Optional.ofNullable(signatures.higherEntry(offset)).map(Map.Entry::getValue);
    }

    private boolean isLineBegin(int begin) {
        return 0 < begin && text.charAt(begin - 1) == '\n';
    }

    private boolean isAlone(int end) {
        int stop = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        return text.length() <= stop || text.charAt(stop) == '\n';
    }

    private boolean isIntroduced(int end) {
        return text.startsWith(" is ", end) || text.startsWith(", a ", end) || text.startsWith(", the ", end);
    }
}
