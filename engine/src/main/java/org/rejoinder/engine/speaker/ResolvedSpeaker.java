package org.rejoinder.engine.speaker;

import java.util.List;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Speaker;

/**
 * Whom the source of an attribution refers to.
 *
 * @param speaker name, kind, role and party
 * @param evidence what led there
 */
public record ResolvedSpeaker(Speaker speaker, List<Evidence> evidence) {
    /** One for each attribution, in their order. */
    public static final Layer<ResolvedSpeaker> LAYER = new Layer<>("speakers", ResolvedSpeaker.class);

    /** Copies the evidence. */
    public ResolvedSpeaker {
        evidence = List.copyOf(evidence);
    }
}
