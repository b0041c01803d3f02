package org.rejoinder.engine.speaker;

import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.attribution.Senses;
import org.rejoinder.model.Speaker.Kind;

/**
 * What is resolved, and where it stands.
 *
 * @param one the attribution
 * @param phrase the words of its source
 * @param outer index of the attribution in whose content it stands, -1 if none
 * @param index its own index
 */
record SourceContext(FoundAttribution one, SourcePhrase phrase, int outer, int index) {
    /** The same attribution with other words for its source. */
    SourceContext withPhrase(SourcePhrase other) {
        return new SourceContext(one, other, outer, index);
    }

    Senses senses() {
        return one.senses();
    }

    int offset() {
        return phrase.span().begin();
    }

    /** Whether the encoder does not speak against a person. */
    boolean canBePerson() {
        return senses().kinds().isEmpty() || 0.5 <= senses().kind(Kind.PERSON);
    }
}
