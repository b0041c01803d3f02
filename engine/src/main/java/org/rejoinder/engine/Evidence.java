package org.rejoinder.engine;

import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Span;

/**
 * Why a field of a statement has its value.
 *
 * @param field as in docs/format.md: "speaker", "act", "saidOn" ...
 * @param rule what was applied, lower-case with hyphens
 * @param spans the words it was applied to; empty if it needed none
 * @param note more for people, such as a probability
 */
public record Evidence(String field, String rule, List<Span> spans, Optional<String> note) {
    /** Copies the spans. */
    public Evidence {
        spans = List.copyOf(spans);
    }

    /** Evidence at one place. */
    public static Evidence at(String field, String rule, Span span) {
        return new Evidence(field, rule, List.of(span), Optional.empty());
    }

    /** Evidence without a place. */
    public static Evidence of(String field, String rule, String note) {
        return new Evidence(field, rule, List.of(), Optional.of(note));
    }
}
