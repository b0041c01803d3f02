package org.rejoinder.engine.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Act;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;

/**
 * What the encoder believes about a statement beyond its spans: probabilities in [0, 1] that sum to 1 in each map, and the
 * words it takes for addressee, occasion and target.
 *
 * @param acts by act; empty if no encoder was asked
 * @param polarities by polarity; empty if no encoder was asked
 * @param kinds by kind of the source; empty if no encoder was asked
 * @param addressee the words for who is spoken to, in text order
 * @param occasion the words for event or medium, in text order
 * @param against the words for whom the statement denies, accuses or demands from, in text order
 */
public record Senses(
        Map<Act, Double> acts,
        Map<Polarity, Double> polarities,
        Map<Speaker.Kind, Double> kinds,
        List<Span> addressee,
        List<Span> occasion,
        List<Span> against) {
    /** Nothing believed. */
    public static final Senses NONE = new Senses(Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

    /** Copies what it is given. */
    public Senses {
        acts = Map.copyOf(acts);
        polarities = Map.copyOf(polarities);
        kinds = Map.copyOf(kinds);
        addressee = List.copyOf(addressee);
        occasion = List.copyOf(occasion);
        against = List.copyOf(against);
    }

    /** The likeliest of a map; empty if the map is. */
    public static <T> Optional<T> best(Map<T, Double> beliefs) {
        return beliefs.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Probability of a kind; 0 if nothing is believed. */
    public double kind(Speaker.Kind kind) {
        return kinds.getOrDefault(kind, 0.0);
    }
}
