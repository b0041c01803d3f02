package org.rejoinder.engine.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Span;

/**
 * Mends the sources that the encoder reads: one piece, no end in the middle of a noun phrase, and where it reads none,
 * the pronoun before the cue or the subject behind a participle.
 */
final class SourceRepair {
    /** "..., who said" */
    private static final Pattern PRONOUN = Pattern.compile("\\b(who|which)\\s+$");

    private static final int LOOK_BACK = 30;
    private static final int LOOK_AHEAD = 150;
    /** "a | friend", "Mr | . Obama", "Her | daughter". */
    private static final Pattern OPEN_END =
            Pattern.compile("(?i)(?:^|\\s)(?:the|an?|his|her|their|its|my|our|Mr|Mrs|Ms|Sen|Rep|Gov|Dr)$");

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)his|her|their|its|my|our");
    private static final Pattern REST_OF_NAME =
            Pattern.compile("\\.?(?:[ \\u00A0]\\p{L}[\\p{L}’'-]*)(?:[ \\u00A0]\\p{Lu}[\\p{L}’'-]*)*");
    /** "<b>Citing</b> two letters, Mara Voss ...": the participle begins the sentence. */
    private static final Pattern BEFORE_PARTICIPLE =
            Pattern.compile("(?:^|[.!?”\"]\\s|\\n)\\s*(?:(?:When|While|After|Before|In|By|On|Upon)\\s)?$");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2,}ing\\b");
    private static final Pattern SUBJECT = Pattern.compile(
            ",[”\"]?\\s*((?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\\s)?"
                    + "(?:[\\p{L}’'-]+\\s){0,3}?(?:\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]+){0,3}|he|she|they|it|we|I))(?=\\s)");

    private final String text;
    private final NavigableMap<Integer, Span> sources = new TreeMap<>();

    /** For readings of one text. */
    SourceRepair(String text, List<CueReading> readings) {
        this.text = text;
        readings.stream()
                .flatMap(reading -> reading.source().stream())
                .forEach(source -> sources.putIfAbsent(source.begin(), source));
    }

    /** The source of a reading; empty if there is none. */
    List<Span> mend(CueReading reading) {
        Span cue = reading.cue().getFirst();
        Optional<Span> read = reading.source().stream()
                .min(Comparator.comparingInt(source -> distance(source, cue)))
                .map(source -> withItsNoun(source, cue));
        return read.or(() ->
                        pronoun(cue).filter(who -> reading.content().stream().noneMatch(who::overlaps)))
                .or(() -> subjectBehind(cue, reading.content()))
                .map(List::of)
                .orElse(List.of());
    }

    private int limit(int from) {
        return Math.min(text.length(), from + LOOK_AHEAD);
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
    }

    private Span withItsNoun(Span source, Span cue) {
        Matcher rest = REST_OF_NAME.matcher(text).region(source.end(), limit(source.end()));
        boolean isOpen = OPEN_END.matcher(source.in(text)).find() && rest.lookingAt();
        boolean isBeforeCue = source.end() <= cue.begin();
        // "His concern": the possessive is the source and the noun the cue
        boolean isPossessive = isBeforeCue
                && cue.begin() - source.end() <= 2
                && POSSESSIVE.matcher(source.in(text)).matches();
        if (!isOpen || isPossessive || (isBeforeCue && cue.begin() < rest.end())) {
            return source;
        }
        return new Span(source.begin(), rest.end());
    }

    private Optional<Span> pronoun(Span cue) {
        Matcher matcher = PRONOUN.matcher(text).region(Math.max(0, cue.begin() - LOOK_BACK), cue.begin());
        return matcher.find() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    private Optional<Span> subjectBehind(Span cue, List<Span> content) {
        Matcher before = BEFORE_PARTICIPLE.matcher(text).region(Math.max(0, cue.begin() - LOOK_BACK), cue.begin());
        boolean isFronted = before.find()
                && PARTICIPLE.matcher(text).region(cue.begin(), cue.end()).lookingAt();
        if (!isFronted || content.isEmpty()) {
            return Optional.empty();
        }
        int end = content.getLast().end();
        int comma = text.startsWith(",", end) ? end : end - 1;
        Optional<Span> read =
                sources.subMap(comma + 1, comma + 8).values().stream().findFirst();
        Matcher subject = SUBJECT.matcher(text).region(Math.max(0, comma), limit(comma));
        boolean isSubject = subject.lookingAt();
        return read.filter(source -> isSubject)
                .or(() -> isSubject ? Optional.of(new Span(subject.start(1), subject.end(1))) : Optional.empty());
    }
}
