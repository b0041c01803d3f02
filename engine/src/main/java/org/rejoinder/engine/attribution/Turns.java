package org.rejoinder.engine.attribution;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Span;

/**
 * The turns of an interview or a transcript, {@code VOSS: We will stay.}, and signed quotations, {@code "We will stay." -
 * Mara Voss}. A turn is one statement; its label is the source and the label's colon or dash the cue, as PolNeAR has it.
 * Turns with a colon may stand inside quotation marks.
 *
 * <p>Labels count where most paragraphs bear one, or where they are in capitals and come back; else "Voss: a life" in a
 * list of books would speak.
 */
final class Turns {
    private static final Pattern LABEL = Pattern.compile("[\"“]?(\\p{Lu}[^:.!?\"“”«»\\n]{0,79}):(?=[ \\t\"“])");
    private static final Pattern CAPITALS =
            Pattern.compile("[\\p{Lu}][\\p{Lu}\\p{N}.'’-]*(?: [\\p{Lu}\\p{N}.'’-]+){0,4}");
    private static final Pattern SIGNED =
            Pattern.compile("([“\"”][^\\n]{10,}[”\"])\\s*([―—–-]|--)\\s*(\\p{Lu}[^\\n“”\".]{2,40})[ .]*");
    private static final Pattern QUESTION_OR_ANSWER = Pattern.compile("[QA]");
    private static final int MAX_LABEL_WORDS = 8;
    private static final int MIN_TURNS = 4;

    private final String text;
    private final NavigableMap<Integer, Turn> turns = new TreeMap<>();
    private final boolean isTranscript;

    /** Label, its colon or dash, and what is said, which is not blank. */
    private record Turn(Span label, Span mark, Span words) {
        Span extent() {
            return new Span(Math.min(label.begin(), words.begin()), Math.max(label.end(), words.end()));
        }
    }

    Turns(String text, List<Span> paragraphs) {
        this.text = text;
        List<Optional<Span>> labels =
                paragraphs.stream().map(paragraph -> label(text, paragraph)).toList();
        List<Optional<Span>> recurring = recurring(labels);
        addTurns(paragraphs, recurring, isMadeOf(recurring, paragraphs.size()));
        this.isTranscript = !turns.isEmpty();
        if (!isTranscript) {
            paragraphs.forEach(this::addSigned);
        }
    }

    /** The label at the paragraph's begin, without its colon. */
    static Optional<Span> label(String text, Span paragraph) {
        Matcher matcher = LABEL.matcher(text).region(paragraph.begin(), paragraph.end());
        boolean isLabel = matcher.lookingAt() && matcher.group(1).split(" ", -1).length <= MAX_LABEL_WORDS;
        return isLabel ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    /** The labels that make a transcript; none if they do not. */
    private List<Optional<Span>> recurring(List<Optional<Span>> labels) {
        List<Optional<Span>> capitals = labels.stream()
                .map(label -> label.filter(one -> isInCapitals(one.in(text))))
                .toList();
        if (isMadeOf(capitals, 0)) {
            return capitals;
        }
        return isMadeOf(labels, labels.size())
                ? labels
                : labels.stream().map(label -> Optional.<Span>empty()).toList();
    }

    private static boolean isInCapitals(String label) {
        return CAPITALS.matcher(label).matches() && 1 < label.length();
    }

    /** Whether there are some labels, they come back, and at least half of the paragraphs have one. */
    private boolean isMadeOf(List<Optional<Span>> labels, int paragraphCount) {
        List<String> printed = labels.stream()
                .flatMap(Optional::stream)
                .map(label -> label.in(text))
                .toList();
        long distinct = printed.stream().distinct().count();
        return MIN_TURNS <= printed.size()
                && 2 <= distinct
                && 2 * distinct <= printed.size()
                && paragraphCount < 2 * printed.size();
    }

    private void addTurns(List<Span> paragraphs, List<Optional<Span>> labels, boolean isAllTurns) {
        int[] starts = IntStream.range(0, labels.size())
                .filter(i -> labels.get(i).isPresent())
                .toArray();
        for (int k = 0; k < starts.length; k++) {
            boolean isLast = k + 1 == starts.length;
            int limit = isLast ? paragraphs.size() : starts[k + 1];
            int last = isLast && !isAllTurns ? lastQuoted(paragraphs, starts[k]) : limit - 1;
            Span label = labels.get(starts[k]).orElseThrow();
            int begin = overSpace(label.end() + 1);
            if (begin < paragraphs.get(last).end()) {
                Span words = new Span(begin, paragraphs.get(last).end());
                turns.put(label.begin(), new Turn(label, new Span(label.end(), label.end() + 1), words));
            }
        }
    }

    private void addSigned(Span paragraph) {
        Matcher matcher = SIGNED.matcher(text).region(paragraph.begin(), paragraph.end());
        if (matcher.matches()) {
            turns.put(
                    paragraph.begin(),
                    new Turn(
                            new Span(matcher.start(3), matcher.end(3)),
                            new Span(matcher.start(2), matcher.end(2)),
                            new Span(matcher.start(1), matcher.end(1))));
        }
    }

    /** Where the last turn of a transcript inside an article ends: with its paragraph, or with the quotation. */
    private int lastQuoted(List<Span> paragraphs, int start) {
        int last = start;
        while (isQuoted(paragraphs.get(start)) && last + 1 < paragraphs.size() && isQuoted(paragraphs.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isQuoted(Span paragraph) {
        return !paragraph.isEmpty() && "\"“".indexOf(text.charAt(paragraph.begin())) >= 0;
    }

    private int overSpace(int from) {
        int index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Whether the text is made of labelled turns, at least in part, so that no quotation in it wants a speaker. */
    boolean isTranscript() {
        return isTranscript;
    }

    /** The turns, and of the others what stands in one turn, or outside of all: nobody reports from one into another. */
    List<FoundAttribution> addTo(List<FoundAttribution> found) {
        if (turns.isEmpty()) {
            return found;
        }
        Coverage labels = Coverage.of(turns.values().stream().flatMap(turn -> Stream.of(turn.label(), turn.mark())));
        Stream<FoundAttribution> others = found.stream()
                .filter(one -> one.attribution().cue().stream().noneMatch(labels::overlaps))
                .map(this::inItsTurn)
                .flatMap(Optional::stream);
        return Stream.concat(turns.values().stream().map(this::spoken), others).toList();
    }

    private FoundAttribution spoken(Turn turn) {
        boolean isNamed = !QUESTION_OR_ANSWER.matcher(turn.label().in(text)).matches();
        return UncuedSpeech.spoken(
                isNamed ? List.of(turn.label()) : List.of(),
                isNamed ? List.of(turn.mark()) : List.of(),
                List.of(turn.words()));
    }

    private Optional<FoundAttribution> inItsTurn(FoundAttribution one) {
        Attribution whole = one.attribution();
        Optional<Turn> own = whole.cue().isEmpty()
                ? Optional.empty()
                : turnAt(whole.cue().getFirst().begin());
        List<Span> content = whole.content().stream()
                .flatMap(span -> shared(span, own).stream())
                .toList();
        if (content.isEmpty() || content.equals(whole.content())) {
            return content.isEmpty() ? Optional.empty() : Optional.of(one);
        }
        return Optional.of(one.with(new Attribution(whole.source(), whole.cue(), content, whole.quotation())));
    }

    /** What of a content belongs to a cue that stands in this turn, or in none. */
    private Optional<Span> shared(Span content, Optional<Turn> own) {
        Span frame = own.map(Turn::words).orElseGet(() -> between(content.begin()));
        int begin = Math.max(content.begin(), frame.begin());
        int end = Math.min(content.end(), frame.end());
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /** From an offset to the next turn; empty inside a turn. */
    private Span between(int offset) {
        Integer next = turns.higherKey(offset);
        int end = turnAt(offset).isPresent() ? offset : next == null ? text.length() : next;
        return new Span(offset, end);
    }

    private Optional<Turn> turnAt(int offset) {
        return Optional.ofNullable(turns.floorEntry(offset))
                .map(entry -> entry.getValue())
                .filter(turn -> offset < turn.extent().end());
    }
}
