package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Span;

/**
 * Finds attributions from the cue table and from quotation structure.
 *
 * <p>In each passage every cue is tried in turn: is there a quotation before it ("..., she said"), something after it
 * that its frames allow ("said that ..."), or a clause before it? Then quotations that no cue claimed are taken as
 * going on in the voice of the last speaker. The idea is that of rule systems such as Krestel et al. (LREC 2008),
 * "Minding the Source"; limits: no parser, so a noun phrase can be cut wrong; no attitude without a listed cue.
 */
final class CueAttributions implements Annotator<FoundAttribution> {
    private final CueFinder cues;

    CueAttributions(CueTable table) {
        this.cues = new CueFinder(table);
    }

    @Override
    public String name() {
        return "cue-attributions";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(TextLayers.PARAGRAPHS, TextLayers.SENTENCES, TextLayers.QUOTATIONS);
    }

    @Override
    public Layer<FoundAttribution> provides() {
        return FoundAttribution.LAYER;
    }

    @Override
    public List<FoundAttribution> annotate(Annotations annotations) {
        List<Passage> passages = Passages.of(annotations);
        QuotationTypes types = new QuotationTypes(annotations);
        List<FoundAttribution> found = new ArrayList<>();
        List<Span> lastSource = List.of();
        for (int i = 0; i < passages.size(); i++) {
            PassageReader reader = new PassageReader(passages.get(i), cues.find(passages.get(i)), types, lastSource);
            List<FoundAttribution> here = reader.read();
            found.addAll(here);
            lastSource =
                    here.isEmpty() ? lastSource : here.getLast().attribution().source();
        }
        found.sort(Comparator.comparing(FoundAttribution::first));
        return found;
    }
}
