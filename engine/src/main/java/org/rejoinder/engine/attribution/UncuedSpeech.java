package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.text.QuotedRegion;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Act;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.Span;

/**
 * Finds speech that no cue introduces: a quotation that fills its paragraph and goes on in the last speaker's voice, a
 * label with a quotation ({@code Mara Voss: "We will stay."}), and the turns of an interview ({@code VOSS: We will
 * stay.}).
 */
final class UncuedSpeech {
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^:.!?\"“”«»\\n]{0,79}:(?=[ \\t\"“])");
    /** In a quoted transcript the label stands inside the quotation. */
    private static final Pattern QUOTED_LABEL =
            Pattern.compile("[\"“]?(\\p{Lu}[\\p{Lu}.'’-]+(?: [\\p{Lu}.'’-]+){0,3}):\\s+");

    private static final Pattern QUESTION_OR_ANSWER = Pattern.compile("[QA]:");
    private static final int MAX_LABEL_WORDS = 8;
    private static final int MIN_TURNS = 4;

    private final String text;
    private final List<Span> paragraphs;
    private final List<QuotedRegion> regions;

    UncuedSpeech(Annotations annotations) {
        this.text = annotations.text();
        this.paragraphs = annotations.get(TextLayers.PARAGRAPHS).stream()
                .map(paragraph -> paragraph.span())
                .toList();
        this.regions = annotations.get(TextLayers.QUOTATIONS);
    }

    /** The attributions found by their cues and those without; a label's colon is its only cue, as in PolNeAR. */
    List<FoundAttribution> addTo(List<FoundAttribution> found) {
        List<Span> labels = paragraphs.stream().map(this::label).toList();
        if (!isInterview(labels)) {
            return Stream.concat(found.stream(), quotations(labels, found).stream())
                    .toList();
        }
        Coverage labelled = Coverage.of(labels.stream());
        return Stream.concat(
                        turns(labels).stream(),
                        found.stream()
                                .filter(one -> one.attribution().cue().stream().noneMatch(labelled::overlaps)))
                .toList();
    }

    /** Label with its colon at the paragraph's begin; empty if there is none. */
    private Span label(Span paragraph) {
        Matcher matcher = LABEL.matcher(text).region(paragraph.begin(), paragraph.end());
        boolean isLabel = matcher.lookingAt() && matcher.group().split(" ", -1).length <= MAX_LABEL_WORDS;
        return new Span(paragraph.begin(), isLabel ? matcher.end() : paragraph.begin());
    }

    /** Most paragraphs bear a label, and the labels come back. */
    private boolean isInterview(List<Span> labels) {
        List<String> printed = labels.stream()
                .filter(label -> !label.isEmpty())
                .map(label -> label.in(text))
                .toList();
        long distinct = printed.stream().distinct().count();
        return MIN_TURNS <= printed.size()
                && 2 <= distinct
                && 2 * distinct <= printed.size()
                && paragraphs.size() < 2 * printed.size();
    }

    private List<FoundAttribution> turns(List<Span> labels) {
        List<FoundAttribution> turns = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span label = labels.get(i);
            if (label.isEmpty()) {
                continue;
            }
            int last = i;
            while (last + 1 < paragraphs.size() && labels.get(last + 1).isEmpty()) {
                last++;
            }
            speech(label, new Span(label.end(), paragraphs.get(last).end())).ifPresent(turns::add);
        }
        return turns;
    }

    private List<FoundAttribution> quotations(List<Span> labels, List<FoundAttribution> found) {
        List<FoundAttribution> added = new ArrayList<>();
        Coverage claimed = Coverage.of(found.stream().flatMap(one -> one.attribution().content().stream()));
        List<FoundAttribution> named = found.stream()
                .filter(one -> !one.attribution().source().isEmpty())
                .sorted(Comparator.comparing(FoundAttribution::first))
                .toList();
        int before = 0;
        int next = 0;
        boolean isTurn = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            while (next < regions.size() && regions.get(next).outer().begin() < paragraph.begin()) {
                next++;
            }
            while (before < named.size() && named.get(before).first().begin() < paragraph.begin()) {
                before++;
                isTurn = false;
            }
            Span label = labels.get(i);
            boolean isQuotation = next < regions.size()
                    && regions.get(next).outer().begin() == overSpace(label.end())
                    && regions.get(next).outer().end() == paragraph.end();
            if (!isQuotation || claimed.overlaps(regions.get(next).outer())) {
                continue;
            }
            Span region = regions.get(next).outer();
            Matcher quoted = QUOTED_LABEL.matcher(text).region(region.begin(), region.end());
            if (!label.isEmpty()) {
                added.add(labelled(label, List.of(region)));
            } else if (quoted.lookingAt() && quoted.end() < region.end()) {
                isTurn = true;
                Span own = new Span(quoted.start(1), quoted.end(1) + 1);
                added.add(labelled(own, List.of(new Span(quoted.end(), region.end()))));
            } else if (isTurn) {
                added.add(goingOn(added.removeLast(), region));
            } else if (0 < before) {
                added.add(spoken(named.get(before - 1).attribution().source(), List.of(), List.of(region)));
            }
        }
        return added;
    }

    private Optional<FoundAttribution> speech(Span label, Span turn) {
        int begin = overSpace(turn.begin());
        if (turn.end() <= begin) {
            return Optional.empty();
        }
        List<Span> words = List.of(new Span(begin, turn.end()));
        boolean isNamed = !QUESTION_OR_ANSWER.matcher(label.in(text)).matches();
        return Optional.of(isNamed ? labelled(label, words) : spoken(List.of(), List.of(), words));
    }

    /** What somebody says whose label, colon included, stands before it. */
    private static FoundAttribution labelled(Span label, List<Span> words) {
        int colon = label.end() - 1;
        return spoken(List.of(new Span(label.begin(), colon)), List.of(new Span(colon, label.end())), words);
    }

    private static FoundAttribution goingOn(FoundAttribution turn, Span region) {
        List<Span> words = Stream.concat(turn.attribution().content().stream(), Stream.of(region))
                .toList();
        return spoken(turn.attribution().source(), turn.attribution().cue(), words);
    }

    private static FoundAttribution spoken(List<Span> source, List<Span> cue, List<Span> words) {
        return new FoundAttribution(
                new Attribution(source, cue, words, Quotation.DIRECT), Act.STATE, Polarity.POS, Calibration.UNCUED);
    }

    private int overSpace(int from) {
        int index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
