package org.rejoinder.engine.attribution;

import java.util.List;
import org.rejoinder.engine.Annotator;

/** The stages that find attributions, in the order to run them; they end with {@link FoundAttribution#LAYER}. */
public final class Attributions {
    private Attributions() {}

    /**
     * Of the learned reader: an encoder finds cues with their sources and contents, plain rules mend them. They need
     * paragraphs and quotations, and are thread-safe if the encoder is.
     *
     * @throws org.rejoinder.model.RejoinderException if the cue table is missing or damaged
     */
    public static List<Annotator<?>> learned(Encoder encoder) {
        return List.of(new CueReadings(encoder), new LearnedAttributions(CueTable.load()));
    }

    /**
     * Of the baseline: cue table and quotation structure. They need paragraphs, sentences and quotations.
     *
     * @throws org.rejoinder.model.RejoinderException if the cue table is missing or damaged
     */
    public static List<Annotator<?>> cueTable() {
        return List.of(new CueAttributions(CueTable.load()));
    }
}
