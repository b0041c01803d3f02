package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Act;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Span;

/** Reads the attributions of one passage. Used once, by one thread. */
final class PassageReader {
    private static final int MIN_CLAUSE_TOKENS = 3;

    private final Passage passage;
    private final List<CueMatch> matches;
    private final QuotationTypes types;
    private final List<Span> sourceBefore;
    private final SourceFinder sources;
    private final ContentFinder contents;
    private final List<FoundAttribution> found = new ArrayList<>();
    private final boolean[] isClaimed;
    private Optional<Range> lastSource = Optional.empty();

    PassageReader(Passage passage, List<CueMatch> matches, QuotationTypes types, List<Span> sourceBefore) {
        this.passage = passage;
        this.matches = matches;
        this.types = types;
        this.sourceBefore = sourceBefore;
        this.isClaimed = new boolean[passage.size()];
        this.sources = new SourceFinder(cueVerbs(passage, matches));
        this.contents = new ContentFinder(sources);
    }

    private static boolean[] cueVerbs(Passage passage, List<CueMatch> matches) {
        boolean[] isCueVerb = new boolean[passage.size()];
        for (CueMatch match : matches) {
            if (match.cue().kind() == Cue.Kind.VERB) {
                Arrays.fill(isCueVerb, match.from(), match.to(), true);
            }
        }
        return isCueVerb;
    }

    /**
     * The attributions, in the order of their cues.
     */
    List<FoundAttribution> read() {
        matches.forEach(this::read);
        readRest();
        return found;
    }

    private void read(CueMatch match) {
        switch (match.cue().kind()) {
            case PREPOSITION -> readAccordingTo(match);
            case NOUN -> readNoun(match);
            case VERB -> readVerb(match);
        }
    }

    private void readVerb(CueMatch match) {
        if (!readPassive(match) && !readQuoteBefore(match) && !readAfter(match)) {
            readClauseBefore(match);
        }
    }

    /** {@code "...," N N said} and {@code "...," said N N}, with what follows: {@code "..." she said. "..."}. */
    private boolean readQuoteBefore(CueMatch match) {
        int quote = quoteLeftOf(match.groupFrom());
        if (quote < 0 || isClaimed[quote] || !allowsQuote(match.cue())) {
            return false;
        }
        Optional<Range> source = sourceBetween(quote, match);
        if (source.isEmpty() && quote + 1 < match.groupFrom() - 1) {
            return false;
        }
        if (source.isEmpty()) {
            source = sources.after(passage, match.to());
        }
        if (source.isEmpty()) {
            return false;
        }
        int end = Math.max(match.to(), source.get().to());
        List<Range> content = new ArrayList<>(List.of(new Range(contentStart(quote), quote + 1)));
        int next = quoteRightOf(end);
        if (0 <= next) {
            content.add(new Range(next, passage.endWithoutMarks()));
        }
        add(match, source, content, Pattern.QUOTE_BEFORE);
        return true;
    }

    private static boolean allowsQuote(Cue cue) {
        return cue.has(Cue.Frame.QUOTE) || cue.has(Cue.Frame.ZERO);
    }

    private Optional<Range> sourceBetween(int quote, CueMatch match) {
        return sources.before(passage, match.groupFrom()).filter(source -> isNear(quote, source));
    }

    private boolean isNear(int quote, Range source) {
        return quote < source.from() && source.from() - quote <= 3;
    }

    /** The quotation that the clause of a cue follows, over at most a source and its appositive; -1 if none. */
    private int quoteLeftOf(int from) {
        for (int i = from - 1; 0 <= i && from - i < 26; i--) {
            if (passage.isQuote(i)) {
                return i;
            }
            if (passage.is(i, ";") || passage.is(i, ":") || passage.is(i, ".")) {
                return -1;
            }
        }
        return -1;
    }

    private int quoteRightOf(int from) {
        for (int i = from; i < passage.size(); i++) {
            if (passage.isQuote(i)) {
                return i;
            }
            if (passage.isWord(i) && 12 < i - from) {
                return -1;
            }
        }
        return -1;
    }

    private int contentStart(int quote) {
        int start = quote;
        while (0 < start && !isClaimed[start - 1] && !passage.is(start - 1, ":") && !passage.is(start - 1, ";")) {
            start--;
        }
        boolean hasCueBefore = false;
        for (CueMatch other : matches) {
            hasCueBefore |= start <= other.from() && other.from() < quote;
        }
        return hasCueBefore ? quote : start;
    }

    private boolean readAfter(CueMatch match) {
        Optional<ContentFinder.Content> content = contents.after(passage, match, matches);
        Optional<Range> source = subject(match);
        if (content.isEmpty() || source.isEmpty()) {
            return false;
        }
        add(match, source, List.of(content.get().range()), content.get().pattern());
        return true;
    }

    /** The phrase before the verb group; or, for "and added" and ", adding", the subject that came before. */
    private Optional<Range> subject(CueMatch match) {
        int before = match.groupFrom() - 1;
        boolean isParticiple = passage.at(match.from()).word().endsWith("ing");
        boolean isCoordinate = passage.is(before, "and") || passage.is(before, "but") || passage.is(before, "or");
        boolean isProgressive = 0 < match.from()
                && Lexicon.BE.contains(passage.at(match.from() - 1).word());
        if (isCoordinate || (isParticiple && !isProgressive)) {
            return lastSource.isPresent() ? lastSource : firstPhrase(match.groupFrom());
        }
        return sources.before(passage, match.groupFrom());
    }

    private Optional<Range> firstPhrase(int limit) {
        int end = 0;
        while (end < limit
                && passage.isWord(end)
                && !Lexicon.isAuxiliary(passage.at(end).word())) {
            boolean isVerb = 0 < end
                    && passage.at(end).word().endsWith("ed")
                    && !passage.at(end).isCapitalised();
            if (isVerb) {
                break;
            }
            end++;
        }
        return end == 0 ? Optional.empty() : sources.before(passage, end);
    }

    /** {@code ..., N N said.} */
    private void readClauseBefore(CueMatch match) {
        if (!match.cue().has(Cue.Frame.ZERO) && !match.cue().has(Cue.Frame.QUOTE)) {
            return;
        }
        Optional<Range> before = sources.before(passage, match.groupFrom());
        Optional<Range> after = sources.after(passage, match.to());
        boolean isInverted = passage.is(match.groupFrom() - 1, ",");
        Optional<Range> source = isInverted ? after : before;
        if (source.isEmpty()) {
            return;
        }
        int clauseFrom = isInverted ? match.groupFrom() : source.get().from();
        if (!passage.is(clauseFrom - 1, ",") || clauseFrom - 1 < MIN_CLAUSE_TOKENS) {
            return;
        }
        int start = contents.endsPassage(passage, match) ? 0 : clauseFrom - 1;
        while (0 < start && !isClaimed[start - 1]) {
            start--;
        }
        if (clauseFrom - 1 - start < MIN_CLAUSE_TOKENS) {
            return;
        }
        add(match, source, List.of(new Range(start, clauseFrom - 1)), Pattern.CLAUSE_BEFORE);
    }

    /** {@code The offer was rejected by N N.} */
    private boolean readPassive(CueMatch match) {
        boolean hasBe = match.groupFrom() < match.from()
                && Lexicon.BE.contains(passage.at(match.from() - 1).word());
        if (!hasBe || !passage.is(match.to(), "by")) {
            return false;
        }
        Optional<Range> source = sources.after(passage, match.to() + 1);
        Optional<Range> content = sources.before(passage, match.groupFrom());
        if (source.isEmpty() || content.isEmpty()) {
            return false;
        }
        add(match, source, List.of(content.get()), Pattern.PASSIVE);
        return true;
    }

    /** {@code N N's claim that ...}, {@code the claim by N N that ...}. */
    private void readNoun(CueMatch match) {
        Optional<ContentFinder.Content> content = contents.after(passage, match, matches);
        boolean isThatClause = content.isPresent() && content.get().pattern() != Pattern.BARE_CLAUSE;
        int owner = match.from() - 1;
        while (0 <= owner && passage.isWord(owner) && !isPossessive(passage.at(owner)) && match.from() - owner < 4) {
            owner--;
        }
        if (!isThatClause || owner < 0 || !isPossessive(passage.at(owner))) {
            return;
        }
        Optional<Range> source = isPronounOwner(passage.at(owner))
                ? Optional.of(new Range(owner, owner + 1))
                : sources.before(passage, owner + 1);
        if (source.isEmpty()) {
            return;
        }
        add(match, source, List.of(content.get().range()), Pattern.NOUN_CUE);
    }

    private static boolean isPossessive(Token token) {
        return token.word().endsWith("'s") || token.word().endsWith("s'") || isPronounOwner(token);
    }

    private static boolean isPronounOwner(Token token) {
        return token.is("his")
                || token.is("her")
                || token.is("their")
                || token.is("its")
                || token.is("my")
                || token.is("our");
    }

    /** {@code According to N N, ...} and {@code ..., according to N N}. */
    private void readAccordingTo(CueMatch match) {
        Optional<Range> source = sources.after(passage, match.to());
        boolean isSetOff = match.from() == 0
                || passage.is(match.from() - 1, ",")
                || match.cue().lemma().equals("according to");
        if (source.isEmpty() || !isSetOff) {
            return;
        }
        int comma = source.get().to();
        boolean isFirst = match.from() == 0;
        if (isFirst) {
            while (comma < passage.size() && !passage.is(comma, ",")) {
                comma++;
            }
        }
        int from = isFirst ? comma + 1 : 0;
        int to = isFirst
                ? passage.endWithoutMarks()
                : passage.is(match.from() - 1, ",") ? match.from() - 1 : match.from();
        while (from < to && isClaimed[from]) {
            from++;
        }
        if (to <= from) {
            return;
        }
        add(match, source, List.of(new Range(from, to)), Pattern.ACCORDING_TO);
    }

    /** A quotation that fills most of its passage and that no cue claimed goes on in the voice before it. */
    private void readRest() {
        if (!found.isEmpty() || !passage.isQuote(0) || 2 < passage.size() || sourceBefore.isEmpty()) {
            return;
        }
        List<Span> content = List.of(passage.at(0).span());
        found.add(new FoundAttribution(
                new Attribution(sourceBefore, List.of(), content, types.of(content)),
                Act.STATE,
                Polarity.POS,
                Pattern.CONTINUATION.score(),
                Senses.NONE));
    }

    private void add(CueMatch match, Optional<Range> source, List<Range> content, Pattern pattern) {
        List<Span> contentSpans = content.stream().map(this::span).toList();
        Attribution attribution = new Attribution(
                source.map(range -> List.of(sourceSpan(range))).orElse(List.of()),
                List.of(passage.span(match.groupFrom(), match.to())),
                contentSpans,
                types.of(contentSpans));
        Polarity polarity = isNegated(match) ? Polarity.NEG : match.cue().polarity();
        found.add(new FoundAttribution(attribution, match.cue().act(), polarity, pattern.score(), Senses.NONE));
        boolean isNested = pattern == Pattern.NOUN_CUE;
        content.forEach(range -> Arrays.fill(isClaimed, range.from(), range.to(), !isNested));
        Arrays.fill(isClaimed, match.groupFrom(), match.to(), true);
        if (!isNested) {
            lastSource = source;
        }
    }

    private Span span(Range range) {
        return passage.span(range.from(), range.to());
    }

    private Span sourceSpan(Range range) {
        Span span = span(range);
        String last = passage.at(range.to() - 1).word();
        int possessive = last.endsWith("'s") ? 2 : last.endsWith("s'") ? 1 : 0;
        return new Span(span.begin(), span.end() - possessive);
    }

    private boolean isNegated(CueMatch match) {
        for (int i = match.groupFrom(); i < match.from(); i++) {
            if (Lexicon.NEGATIONS.contains(passage.at(i).word())) {
                return true;
            }
        }
        return false;
    }
}
