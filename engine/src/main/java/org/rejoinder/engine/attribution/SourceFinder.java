package org.rejoinder.engine.attribution;

import java.util.Optional;

/**
 * Finds the noun phrase that names a source: before a cue ("the aide said") or after it ("said the aide").
 *
 * <p>There is no parser here. A noun phrase is taken to run as long as words do, over "of", "for" and the like, until a
 * mark, an auxiliary or a word that begins another clause. An appositive between commas is stepped over and belongs to
 * the source, its closing comma too, as in PolNeAR: "N N, the union's deputy leader, said".
 */
final class SourceFinder {
    private static final int MAX_TOKENS = 22;
    private static final int MAX_APPOSITIVE_TOKENS = 18;

    private final boolean[] isCueVerb;

    /**
     * A finder for one passage.
     *
     * @param isCueVerb for each token whether it belongs to a cue that is a verb; a noun phrase never runs over one
     */
    SourceFinder(boolean[] isCueVerb) {
        this.isCueVerb = isCueVerb;
    }

    /** The phrase that ends right before token {@code end}. */
    Optional<Range> before(Passage passage, int end) {
        int last = end - 1;
        if (last < 0) {
            return Optional.empty();
        }
        if (isAppositiveMark(passage, last)) {
            return overAppositive(passage, last);
        }
        if (!passage.isWord(last)) {
            return Optional.empty();
        }
        if (Lexicon.SUBJECT_PRONOUNS.contains(passage.at(last).word())
                || Lexicon.RELATIVES.contains(passage.at(last).word())) {
            return Optional.of(new Range(last, end));
        }
        return phrase(passage, last);
    }

    private Optional<Range> overAppositive(Passage passage, int mark) {
        int open = mark - 1;
        while (0 <= open && mark - open <= MAX_APPOSITIVE_TOKENS && !isAppositiveMark(passage, open)) {
            if (passage.isQuote(open)) {
                return Optional.empty();
            }
            open--;
        }
        if (open <= 0 || !passage.isWord(open - 1) || open + 1 == mark) {
            return Optional.empty();
        }
        boolean isRelative = Lexicon.RELATIVES.contains(passage.at(open + 1).word());
        return phrase(passage, open - 1).map(noun -> new Range(noun.from(), isRelative ? noun.to() : mark + 1));
    }

    private static boolean isAppositiveMark(Passage passage, int index) {
        return 0 <= index
                && index < passage.size()
                && passage.at(index).kind() == Token.Kind.MARK
                && ",—–)(".contains(passage.at(index).word());
    }

    private Optional<Range> phrase(Passage passage, int last) {
        int from = last + 1;
        while (0 < from && last - from < MAX_TOKENS && extendsBack(passage, from - 1, last)) {
            from--;
        }
        from = withoutLeadIn(passage, from, last);
        return from <= last ? Optional.of(new Range(from, last + 1)) : Optional.empty();
    }

    private boolean extendsBack(Passage passage, int index, int last) {
        if (!passage.isWord(index) || isCueVerb[index]) {
            return false;
        }
        String word = passage.at(index).word();
        if (word.equals("and")) {
            return index < last
                    && passage.isWord(index - 1)
                    && passage.at(index + 1).isCapitalised()
                            == passage.at(index - 1).isCapitalised();
        }
        return !Lexicon.breaksNounPhrase(word)
                && !(Lexicon.SUBJECT_PRONOUNS.contains(word) && !Lexicon.DETERMINERS.contains(word));
    }

    /** Drops what cannot begin a noun phrase: "On Tuesday", "But", "Later". */
    private static int withoutLeadIn(Passage passage, int from, int last) {
        int start = from;
        while (start <= last && isLeadIn(passage.at(start).word())) {
            boolean isPreposition =
                    Lexicon.PREPOSITIONS.contains(passage.at(start).word());
            start = isPreposition ? Math.max(start + 1, afterTime(passage, start, last)) : start + 1;
        }
        return start;
    }

    private static boolean isLeadIn(String word) {
        return Lexicon.CONJUNCTIONS.contains(word)
                || Lexicon.isAdverb(word)
                || Lexicon.PREPOSITIONS.contains(word)
                || Lexicon.isTime(word);
    }

    private static int afterTime(Passage passage, int from, int last) {
        for (int i = last - 1; from < i; i--) {
            if (Lexicon.isTime(passage.at(i).word())) {
                return i + 1;
            }
        }
        int start = last;
        while (from + 1 < start && passage.at(start - 1).isCapitalised()) {
            start--;
        }
        for (int i = start - 1; from + 1 < i && !passage.at(start).isCapitalised(); i--) {
            if (Lexicon.DETERMINERS.contains(passage.at(i).word())) {
                return i;
            }
        }
        return start;
    }

    /** The phrase that begins at token {@code from}. */
    Optional<Range> after(Passage passage, int from) {
        int to = from;
        while (passage.isWord(to) && to - from < MAX_TOKENS && extendsForward(passage, from, to)) {
            to++;
        }
        boolean isPhrase = from < to
                && (passage.at(from).isCapitalised()
                        || Lexicon.DETERMINERS.contains(passage.at(from).word())
                        || Lexicon.SUBJECT_PRONOUNS.contains(passage.at(from).word())
                        || 1 < to - from
                        || passage.at(from).word().endsWith("s"));
        return isPhrase ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private static boolean extendsForward(Passage passage, int from, int index) {
        String word = passage.at(index).word();
        if (index == from) {
            return !Lexicon.PREPOSITIONS.contains(word) && !Lexicon.breaksNounPhrase(word) && !Lexicon.isAdverb(word);
        }
        if (Lexicon.SUBJECT_PRONOUNS.contains(passage.at(from).word())) {
            return false;
        }
        return !Lexicon.TIME_PREPOSITIONS.contains(word)
                && !Lexicon.breaksNounPhrase(word)
                && !Lexicon.RELATIVES.contains(word)
                && !Lexicon.isTime(word);
    }
}
