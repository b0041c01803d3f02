package org.rejoinder.engine.act;

import java.util.List;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Act;
import org.rejoinder.model.Polarity;

/**
 * What a speaker does with a content.
 *
 * @param act the main thing done
 * @param polarity whether the content is presented as the case
 * @param evidence what led there
 */
public record WeighedAct(Act act, Polarity polarity, List<Evidence> evidence) {
    /** One for each attribution, in their order. */
    public static final Layer<WeighedAct> LAYER = new Layer<>("acts", WeighedAct.class);

    /** Copies the evidence. */
    public WeighedAct {
        evidence = List.copyOf(evidence);
    }
}
