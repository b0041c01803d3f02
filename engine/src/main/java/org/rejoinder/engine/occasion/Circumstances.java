package org.rejoinder.engine.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Span;

/**
 * To whom, when, on what occasion and where something was said.
 *
 * @param addressee the fullest name the article gives for who is spoken to
 * @param saidOn when
 * @param occasion the words for event or medium
 * @param place the words for the place of speaking
 * @param evidence what led there
 */
public record Circumstances(
        Optional<String> addressee,
        Optional<SaidOn> saidOn,
        Optional<Span> occasion,
        Optional<Span> place,
        List<Evidence> evidence) {
    /** One for each attribution, in their order. */
    public static final Layer<Circumstances> LAYER = new Layer<>("circumstances", Circumstances.class);

    /** Copies the evidence. */
    public Circumstances {
        evidence = List.copyOf(evidence);
    }

    /** The same with the date when it was said. */
    Circumstances with(Optional<DateExpression> date) {
        List<Evidence> more = new ArrayList<>(evidence);
        date.ifPresent(found -> more.add(Evidence.at("saidOn", found.date().rule(), found.span())));
        return new Circumstances(addressee, date.map(DateExpression::date), occasion, place, more);
    }
}
