package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern PRONOUN = Pattern.compile("\\b(who|which)\\s+$");
    private static final int MAX_PRONOUN = 10;

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
        List<FoundAttribution> found = new ArrayList<>();
        List<FoundAttribution> faint = new ArrayList<>();
        for (CueReading reading : annotations.get(CueReadings.READINGS)) {
            List<Span> content = withWords(reading.content(), annotations.text());
            if (!content.isEmpty()) {
                (isLikely(reading) ? found : faint).add(attribution(reading, content, annotations.text(), types));
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

    /** "..., who said": the pronoun before the cue, where the encoder sees no source. */
    private static List<Span> source(CueReading reading, String text) {
        if (!reading.source().isEmpty()) {
            return reading.source();
        }
        Matcher pronoun = PRONOUN.matcher(text);
        int cue = reading.cue().getFirst().begin();
        pronoun.region(Math.max(0, cue - MAX_PRONOUN), cue);
        return pronoun.find() ? List.of(new Span(pronoun.start(1), pronoun.end(1))) : List.of();
    }

    private FoundAttribution attribution(CueReading reading, List<Span> content, String text, QuotationTypes types) {
        StringBuilder words = new StringBuilder();
        for (Span span : reading.cue()) {
            words.append(span.in(text)).append(' ');
        }
        CueActs.Meaning meaning = acts.of(words.toString());
        return new FoundAttribution(
                new Attribution(source(reading, text), reading.cue(), content, types.of(content)),
                meaning.act(),
                meaning.polarity(),
                Calibration.score(reading));
    }
}
