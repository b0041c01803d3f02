package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Span;

/**
 * Makes attributions of what the encoder reads: mends sources, contents and quotations, adds speech that no cue
 * introduces, and asks the cue table what the cue's words do.
 */
final class LearnedAttributions implements Annotator<FoundAttribution> {
    private final CueActs acts;
    private final NestedReports nested;

    LearnedAttributions(CueTable table) {
        this.acts = new CueActs(table);
        this.nested = new NestedReports(table);
    }

    @Override
    public String name() {
        return "learned-attributions";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(CueReadings.READINGS, TextLayers.PARAGRAPHS, TextLayers.QUOTATIONS);
    }

    @Override
    public Layer<FoundAttribution> provides() {
        return FoundAttribution.LAYER;
    }

    @Override
    public List<FoundAttribution> annotate(Annotations annotations) {
        List<CueReading> readings = annotations.get(CueReadings.READINGS);
        QuotationTypes types = new QuotationTypes(annotations);
        SourceRepair sources = new SourceRepair(annotations.text(), readings);
        ContentEnds ends = new ContentEnds(annotations, readings);
        List<FoundAttribution> found = new ArrayList<>();
        for (CueReading reading : readings) {
            List<Span> content = ends.mend(withWords(reading.content(), annotations.text()), reading);
            if (!content.isEmpty()) {
                Attribution made = new Attribution(sources.mend(reading), reading.cue(), content, types.of(content));
                found.add(withMeaning(made, reading, annotations));
            }
        }
        List<FoundAttribution> mended = new QuotationRepair(annotations, types).mend(found);
        List<FoundAttribution> all = new UncuedSpeech(annotations).addTo(mended);
        return Stream.concat(all.stream(), nested.find(annotations.text(), all).stream())
                .sorted(Comparator.comparing(FoundAttribution::first))
                .toList();
    }

    private static List<Span> withWords(List<Span> spans, String text) {
        return spans.stream()
                .filter(span -> span.in(text).codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private FoundAttribution withMeaning(Attribution attribution, CueReading reading, Annotations annotations) {
        String cue = attribution.cue().stream()
                .map(span -> span.in(annotations.text()))
                .collect(Collectors.joining(" "));
        CueActs.Meaning meaning = acts.of(cue);
        return new FoundAttribution(
                attribution, meaning.act(), meaning.polarity(), Calibration.score(reading), reading.senses());
    }
}
