package org.rejoinder.engine.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.speaker.CastLayer;
import org.rejoinder.engine.speaker.NameMention;
import org.rejoinder.engine.speaker.ResolvedSpeaker;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Span;

/** Finds to whom, when, on what occasion and where each statement was made, and carries it on within one event. */
public final class CircumstanceStage implements Annotator<Circumstances> {
    @Override
    public String name() {
        return "circumstances";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                FoundAttribution.LAYER,
                ResolvedSpeaker.LAYER,
                CastLayer.LAYER,
                NameMention.LAYER,
                TextLayers.SENTENCES,
                TextLayers.QUOTATIONS,
                TextLayers.PARAGRAPHS);
    }

    @Override
    public Layer<Circumstances> provides() {
        return Circumstances.LAYER;
    }

    @Override
    public List<Circumstances> annotate(Annotations annotations) {
        List<FoundAttribution> attributions = annotations.get(FoundAttribution.LAYER);
        Surroundings surroundings = new Surroundings(annotations);
        List<Circumstances> own = new ArrayList<>();
        List<List<Span>> frames = new ArrayList<>();
        for (FoundAttribution one : attributions) {
            own.add(surroundings.of(one));
            frames.add(surroundings.frame(one.attribution()));
        }
        SayingDates dates = new SayingDates(annotations, frames);
        List<Circumstances> carried = new SameEvent(annotations, own).carried();
        return IntStream.range(0, carried.size())
                .mapToObj(i -> carried.get(i).with(dates.of(i)))
                .toList();
    }
}
