package org.rejoinder.engine.attribution;

import java.util.List;
import org.rejoinder.model.Span;

/**
 * One sentence, or several that a quotation joins, as tokens.
 *
 * @param paragraph number of the paragraph it stands in, from 0
 * @param tokens in text order; never empty
 */
record Passage(int paragraph, List<Token> tokens) {
    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean is(int index, String word) {
        return 0 <= index && index < size() && at(index).is(word);
    }

    boolean isWord(int index) {
        return 0 <= index && index < size() && at(index).isWord();
    }

    boolean isQuote(int index) {
        return 0 <= index && index < size() && at(index).isQuote();
    }

    /** The stretch from token {@code from} up to, not including, token {@code to}. */
    Span span(int from, int to) {
        return new Span(at(from).span().begin(), at(to - 1).span().end());
    }

    /** The index after the last token that is not closing punctuation. */
    int endWithoutMarks() {
        int end = size();
        while (0 < end && at(end - 1).kind() == Token.Kind.MARK) {
            end--;
        }
        return end;
    }
}
