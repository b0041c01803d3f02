package org.rejoinder.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a cue ties to its source, after it or before it. */
final class ContentFinder {
    private static final int MAX_ADDRESSEE_TOKENS = 9;
    private static final int MAX_OBJECT_TOKENS = 9;

    private static final int MAX_TRAILING_TOKENS = 14;

    private final SourceFinder sources;

    ContentFinder(SourceFinder sources) {
        this.sources = sources;
    }

    /** A content and how it was found. */
    record Content(Range range, Pattern pattern) {}

    /** The content that follows, if the cue's frames allow what stands there. */
    Optional<Content> after(Passage passage, CueMatch match, List<CueMatch> matches) {
        int begin = overAdverbs(passage, match.to());
        if (begin >= passage.endWithoutMarks()) {
            return Optional.empty();
        }
        boolean isEquated = match.cue().kind() == Cue.Kind.NOUN
                && Lexicon.BE.contains(passage.at(begin).word())
                && passage.isQuote(begin + 1);
        int quote = quoteFrom(passage, isEquated ? begin + 1 : begin);
        if (0 <= quote && (match.cue().has(Cue.Frame.QUOTE) || match.cue().has(Cue.Frame.ZERO))) {
            return content(passage, match, matches, quote, Pattern.QUOTE_AFTER);
        }
        for (int start : starts(passage, match.cue(), begin)) {
            if (0 <= start && start < passage.endWithoutMarks()) {
                Pattern pattern = clausePattern(passage, match.cue(), start);
                if (pattern != null) {
                    return content(passage, match, matches, start, pattern);
                }
            }
        }
        return Optional.empty();
    }

    /** Where a content may begin; for "told reporters that" behind the addressee first. */
    private static int[] starts(Passage passage, Cue cue, int begin) {
        int behind = overAddressee(passage, cue, begin);
        boolean isAskedToAct = 0 <= behind && passage.is(behind, "to") && cue.has(Cue.Frame.OBJ_TO);
        boolean isAddressee = cue.has(Cue.Frame.ADDRESSEE)
                && !isAskedToAct
                && !Lexicon.isClauseMark(passage.at(begin).word());
        return isAddressee ? new int[] {behind, begin} : new int[] {begin, behind};
    }

    private Optional<Content> content(
            Passage passage, CueMatch match, List<CueMatch> matches, int from, Pattern pattern) {
        int to = clauseEnd(passage, from, match, matches);
        if (match.cue().kind() == Cue.Kind.NOUN && isSubject(match, matches)) {
            to = MainVerbs.after(passage, from, to, passage.is(from, "that"));
        }
        return from < to ? Optional.of(new Content(new Range(from, to), pattern)) : Optional.empty();
    }

    /** Whether no verb stands before the noun, so that the sentence's own verb must come behind its clause. */
    private static boolean isSubject(CueMatch noun, List<CueMatch> matches) {
        return matches.stream().noneMatch(other -> other.cue().kind() == Cue.Kind.VERB && other.from() < noun.from());
    }

    private static int overAdverbs(Passage passage, int from) {
        int index = from;
        while (passage.isWord(index)
                && Lexicon.isAdverb(passage.at(index).word())
                && !passage.is(index, "not")
                && !passage.is(index, "all")
                && !passage.is(index, "both")) {
            index++;
        }
        return index;
    }

    /** Where a quotation or what follows a colon begins, right here or over a few words; -1 if none does. */
    private static int quoteFrom(Passage passage, int from) {
        for (int i = from; i < passage.size() && i - from <= MAX_ADDRESSEE_TOKENS; i++) {
            if (passage.is(i, ":")) {
                return i + 1 < passage.size() ? i + 1 : -1;
            }
            if (passage.isQuote(i)) {
                boolean isLedIn = i == from || passage.at(i - 1).kind() == Token.Kind.MARK;
                return isLedIn ? i : -1;
            }
            if (passage.is(i, "that") || passage.is(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    private static int overAddressee(Passage passage, Cue cue, int from) {
        int limit = Math.min(passage.endWithoutMarks(), from + MAX_ADDRESSEE_TOKENS);
        if (cue.has(Cue.Frame.THAT) || cue.has(Cue.Frame.ADDRESSEE)) {
            for (int i = from; i < limit && passage.isWord(i); i++) {
                if (passage.is(i, "that") && from < i) {
                    return i;
                }
            }
        }
        if (Lexicon.TIME_PREPOSITIONS.contains(passage.at(from).word())) {
            return overTimePhrase(passage, from, limit);
        }
        return cue.has(Cue.Frame.ADDRESSEE) ? overNoun(passage, from, limit) : -1;
    }

    private static int overTimePhrase(Passage passage, int from, int limit) {
        int index = from + 1;
        while (index < limit
                && passage.isWord(index)
                && Lexicon.isTime(passage.at(index).word())) {
            index++;
        }
        if (passage.is(index, ",")) {
            index++;
        }
        return from + 1 < index ? index : -1;
    }

    private static int overNoun(Passage passage, int from, int limit) {
        int index = from;
        if (Lexicon.DETERMINERS.contains(passage.at(index).word())) {
            index++;
        }
        if (index < limit && passage.isWord(index)) {
            index++;
        }
        while (index < limit
                && passage.at(index).isCapitalised()
                && passage.at(index - 1).isCapitalised()) {
            index++;
        }
        return index;
    }

    private static @Nullable Pattern clausePattern(Passage passage, Cue cue, int from) {
        Token token = passage.at(from);
        if (token.is("that") && cue.has(Cue.Frame.THAT)) {
            return Pattern.THAT_CLAUSE;
        }
        if (token.is("to") && cue.has(Cue.Frame.TO) && passage.isWord(from + 1)) {
            return Pattern.INFINITIVE;
        }
        if (Lexicon.QUESTION_WORDS.contains(token.word()) && cue.has(Cue.Frame.WH)) {
            return Pattern.QUESTION;
        }
        if (cue.has(Cue.Frame.OBJ_TO) && startsPhrase(token) && toFollows(passage, from)) {
            return Pattern.INFINITIVE;
        }
        if (cue.has(Cue.Frame.ZERO) && startsClause(token) && (cue.lemma().equals("say") || holdsVerb(passage, from))) {
            return Pattern.BARE_CLAUSE;
        }
        if (cue.has(Cue.Frame.PREP) && Lexicon.PREPOSITIONS.contains(token.word()) && passage.isWord(from + 1)) {
            return Lexicon.isTime(passage.at(from + 1).word()) || token.is("by") ? null : Pattern.PHRASE;
        }
        boolean isObject = cue.has(Cue.Frame.NP) || cue.has(Cue.Frame.AS);
        return isObject && startsPhrase(token) ? Pattern.PHRASE : null;
    }

    /** "claimed the talks had failed", but not "claimed four lives". */
    private static boolean holdsVerb(Passage passage, int from) {
        int end = passage.endWithoutMarks();
        return Lexicon.SUBJECT_PRONOUNS.contains(passage.at(from).word())
                || MainVerbs.after(passage, from, end, false) < end;
    }

    private static boolean toFollows(Passage passage, int from) {
        for (int i = from + 1; i < passage.size() && i - from <= MAX_OBJECT_TOKENS && passage.isWord(i); i++) {
            if (passage.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsPhrase(Token token) {
        return token.kind() != Token.Kind.MARK
                && !Lexicon.PREPOSITIONS.contains(token.word())
                && !Lexicon.CONJUNCTIONS.contains(token.word())
                && !Lexicon.SUBORDINATORS.contains(token.word())
                && !Lexicon.isAuxiliary(token.word());
    }

    private static boolean startsClause(Token token) {
        boolean isAdverbialStart = token.is("if") || token.is("when") || token.is("while") || token.is("as");
        return startsPhrase(token) || isAdverbialStart || token.is("what") || token.is("so");
    }

    /** Where the clause begun at {@code from} ends: before a coordinate cue, or with the passage. */
    private int clauseEnd(Passage passage, int from, CueMatch own, List<CueMatch> matches) {
        int end = passage.endWithoutMarks();
        for (CueMatch other : matches) {
            if (from < other.from() && !other.equals(own)) {
                int cut = cutBefore(passage, from, other);
                if (0 <= cut) {
                    return cut;
                }
            }
        }
        for (int i = from; i < end; i++) {
            if (passage.is(i, ";")) {
                return i;
            }
        }
        return end;
    }

    private int cutBefore(Passage passage, int from, CueMatch other) {
        int before = other.groupFrom() - 1;
        if (before <= from) {
            return -1;
        }
        int trailing = trailingClause(passage, other);
        if (from < trailing) {
            return trailing;
        }
        boolean isParticiple = passage.at(other.from()).word().endsWith("ing");
        if (other.cue().kind() == Cue.Kind.PREPOSITION || isParticiple) {
            return passage.is(before, ",") ? before : -1;
        }
        if (passage.is(before, "and") || passage.is(before, "but")) {
            return passage.is(before - 1, ",") ? before - 1 : before;
        }
        for (int i = before; from < i && before - i < 8 && passage.isWord(i); i--) {
            boolean joins =
                    passage.is(i, "but") || passage.is(i, "while") || passage.is(i, "although") || passage.is(i, "and");
            if (joins && passage.is(i - 1, ",")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The comma before ", N N said on Friday." at a passage's end; -1 if that is not how the passage ends. */
    private int trailingClause(Passage passage, CueMatch match) {
        if (!match.cue().has(Cue.Frame.ZERO) || !endsPassage(passage, match)) {
            return -1;
        }
        return sources.before(passage, match.groupFrom())
                .map(source -> source.from() - 1)
                .filter(comma -> passage.is(comma, ","))
                .orElse(-1);
    }

    /** Whether nothing, or only a time or place, follows a cue. */
    boolean endsPassage(Passage passage, CueMatch match) {
        int left = passage.endWithoutMarks() - match.to();
        return left <= 0
                || (left <= MAX_TRAILING_TOKENS
                        && Lexicon.TIME_PREPOSITIONS.contains(
                                passage.at(match.to()).word())
                        && !passage.is(match.to(), "that"));
    }
}
