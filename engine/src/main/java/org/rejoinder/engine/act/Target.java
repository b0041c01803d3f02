package org.rejoinder.engine.act;

import java.util.List;
import java.util.Optional;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.Layer;

/**
 * Whom a statement denies, accuses, refuses, threatens or demands from.
 *
 * @param name the fullest name the article gives; empty if the statement is against nobody, or nobody it names
 * @param evidence what led there
 */
public record Target(Optional<String> name, List<Evidence> evidence) {
    /** One for each attribution, in their order. */
    public static final Layer<Target> LAYER = new Layer<>("targets", Target.class);

    /** Against nobody. */
    static final Target NOBODY = new Target(Optional.empty(), List.of());

    /** Copies the evidence. */
    public Target {
        evidence = List.copyOf(evidence);
    }
}
