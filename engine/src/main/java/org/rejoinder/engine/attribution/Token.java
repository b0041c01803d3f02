package org.rejoinder.engine.attribution;

import org.rejoinder.model.Span;

/**
 * A word, a punctuation mark, or a whole quoted region taken as one.
 *
 * @param span where it stands
 * @param word lower-cased with the root locale, apostrophes straight; empty for a quoted region
 * @param kind which of the three
 * @param isCapitalised whether it begins with an upper-case letter
 */
record Token(Span span, String word, Kind kind, boolean isCapitalised) {
    /** What a token is. */
    enum Kind {
        WORD,
        MARK,
        QUOTE
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    boolean is(String other) {
        return word.equals(other);
    }
}
