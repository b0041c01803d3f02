package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.attribution.Enclosing;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.text.QuotedRegion;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Span;

/** Resolves the source of every attribution: names, titles, roles, pronouns, organisations, documents, groups. */
public final class Speakers implements Annotator<ResolvedSpeaker> {
    private final NameWords words;

    /** A stage on word lists, which it shares with {@link Names}. */
    public Speakers(NameWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(FoundAttribution.LAYER, CastLayer.LAYER, TextLayers.SENTENCES, TextLayers.QUOTATIONS);
    }

    @Override
    public Layer<ResolvedSpeaker> provides() {
        return ResolvedSpeaker.LAYER;
    }

    @Override
    public List<ResolvedSpeaker> annotate(Annotations annotations) {
        List<FoundAttribution> attributions = annotations.get(FoundAttribution.LAYER);
        Cast cast = annotations.get(CastLayer.LAYER).getFirst().cast();
        List<Span> quoted = annotations.get(TextLayers.QUOTATIONS).stream()
                .map(QuotedRegion::inner)
                .toList();
        Antecedents antecedents =
                new Antecedents(annotations.text(), cast, annotations.get(TextLayers.SENTENCES), quoted);
        SourceResolution resolution = new SourceResolution(annotations.article(), cast, antecedents, words);
        int[] outer = Enclosing.of(attributions);
        List<ResolvedSpeaker> speakers = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            speakers.add(resolution.resolve(attributions.get(i), outer[i], i));
        }
        return speakers;
    }
}
