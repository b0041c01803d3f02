package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * label with a quotation ({@code Mara Voss: "We will stay."}), and {@link Turns}.
 */
final class UncuedSpeech {
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
        Turns turns = new Turns(text, paragraphs);
        List<FoundAttribution> all = turns.addTo(found);
        return turns.isTranscript()
                ? all
                : Stream.concat(all.stream(), quotations(all).stream()).toList();
    }

    private List<FoundAttribution> quotations(List<FoundAttribution> found) {
        List<FoundAttribution> added = new ArrayList<>();
        Coverage claimed = Coverage.of(found.stream().flatMap(one -> one.attribution().content().stream()));
        List<FoundAttribution> named = found.stream()
                .filter(one -> !one.attribution().source().isEmpty())
                .sorted(Comparator.comparing(FoundAttribution::first))
                .toList();
        int before = 0;
        int next = 0;
        for (Span paragraph : paragraphs) {
            while (next < regions.size() && regions.get(next).outer().begin() < paragraph.begin()) {
                next++;
            }
            while (before < named.size() && named.get(before).first().begin() < paragraph.begin()) {
                before++;
            }
            Optional<Span> label = Turns.label(text, paragraph);
            int begin = label.map(one -> overSpace(one.end() + 1)).orElse(paragraph.begin());
            boolean isQuotation = next < regions.size()
                    && regions.get(next).outer().equals(new Span(begin, Math.max(begin, paragraph.end())));
            if (!isQuotation || claimed.overlaps(regions.get(next).outer())) {
                continue;
            }
            List<Span> words = List.of(regions.get(next).outer());
            if (label.isPresent()) {
                int colon = label.get().end();
                added.add(spoken(List.of(label.get()), List.of(new Span(colon, colon + 1)), words));
            } else if (0 < before) {
                added.add(spoken(named.get(before - 1).attribution().source(), List.of(), words));
            }
        }
        return added;
    }

    /** What somebody says in so many words. */
    static FoundAttribution spoken(List<Span> source, List<Span> cue, List<Span> words) {
        return new FoundAttribution(
                new Attribution(source, cue, words, Quotation.DIRECT),
                Act.STATE,
                Polarity.POS,
                Calibration.UNCUED,
                Senses.NONE);
    }

    private int overSpace(int from) {
        int index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
