package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Span;

/**
 * Makes attributions of what the encoder reads: keeps the likely cues, mends their quotations, adds speech that no cue
 * introduces, and asks the cue table what the cue's words do.
 */
final class LearnedAttributions implements Annotator<FoundAttribution> {
    /** A cue is kept if it is more likely there than not; on PolNeAR dev no other threshold gives a better F1. */
    private static final double MIN_CUE = 0.5;

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
        return "1";
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
        QuotationTypes types = new QuotationTypes(annotations);
        SourceRepair sources = new SourceRepair(annotations.text(), annotations.get(CueReadings.READINGS));
        ContentEnds ends = new ContentEnds(
                annotations, annotations.get(CueReadings.READINGS).stream().filter(LearnedAttributions::isLikely));
        List<FoundAttribution> found = new ArrayList<>();
        List<FoundAttribution> faint = new ArrayList<>();
        for (CueReading reading : annotations.get(CueReadings.READINGS)) {
            List<Span> content = ends.mend(withWords(reading.content(), annotations.text()), reading);
            if (!content.isEmpty()) {
                Attribution made = new Attribution(sources.mend(reading), reading.cue(), content, types.of(content));
                (isLikely(reading) ? found : faint).add(withMeaning(made, Calibration.score(reading), annotations));
            }
        }
        List<FoundAttribution> mended = new QuotationRepair(annotations, types).mend(found);
        mended = new ArrayList<>(new UncuedSpeech(annotations).addTo(mended));
        mended.addAll(nested.find(annotations.text(), mended, faint));
        mended.sort(Comparator.comparing(FoundAttribution::first));
        return mended;
    }

    private static boolean isLikely(CueReading reading) {
        return MIN_CUE <= Math.max(reading.top(), reading.nested());
    }

    private static List<Span> withWords(List<Span> spans, String text) {
        return spans.stream()
                .filter(span -> span.in(text).codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private FoundAttribution withMeaning(Attribution attribution, double score, Annotations annotations) {
        String cue = attribution.cue().stream()
                .map(span -> span.in(annotations.text()))
                .collect(Collectors.joining(" "));
        CueActs.Meaning meaning = acts.of(cue);
        return new FoundAttribution(attribution, meaning.act(), meaning.polarity(), score);
    }
}
