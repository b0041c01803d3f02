package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.attribution.FoundAttribution;

/** Gathers the names of an article into people and organisations. */
public final class Casting implements Annotator<CastLayer> {
    private final NameWords words;

    /** A stage on word lists. */
    public Casting(NameWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "casting";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(FoundAttribution.LAYER, NameMention.LAYER);
    }

    @Override
    public Layer<CastLayer> provides() {
        return CastLayer.LAYER;
    }

    @Override
    public List<CastLayer> annotate(Annotations annotations) {
        String text = annotations.text();
        Set<String> surnames = annotations.get(FoundAttribution.LAYER).stream()
                .flatMap(one -> one.attribution().source().stream())
                .map(span -> new SourcePhrase(text, span, words))
                .filter(phrase ->
                        phrase.words().size() == 1 && phrase.words().getFirst().isCapitalised())
                .filter(phrase -> 1 < phrase.words().getFirst().text().length())
                .map(phrase -> Cast.fold(phrase.words().getFirst().text()))
                .collect(Collectors.toSet());
        return List.of(new CastLayer(text, new Cast(text, annotations.get(NameMention.LAYER), words, surnames), words));
    }
}
