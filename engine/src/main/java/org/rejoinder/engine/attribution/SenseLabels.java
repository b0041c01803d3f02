package org.rejoinder.engine.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Act;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;

/** The order in which the weights name acts, polarities and kinds: that of training/rejoinder_training/corpus.py. */
final class SenseLabels {
    private static final List<Act> ACTS = List.of(
            Act.STATE,
            Act.DENY,
            Act.CONFIRM,
            Act.ACCUSE,
            Act.DEMAND,
            Act.PROMISE,
            Act.THREATEN,
            Act.REFUSE,
            Act.PROPOSE,
            Act.AGREE,
            Act.SUPPORT,
            Act.ASK,
            Act.BELIEVE);
    private static final List<Polarity> POLARITIES = List.of(Polarity.POS, Polarity.NEG, Polarity.UNSURE);
    private static final List<Speaker.Kind> KINDS = List.of(
            Speaker.Kind.PERSON,
            Speaker.Kind.ORGANIZATION,
            Speaker.Kind.GROUP,
            Speaker.Kind.UNNAMED,
            Speaker.Kind.DOCUMENT,
            Speaker.Kind.NONE);
    /** How many they are together. */
    static final int COUNT = ACTS.size() + POLARITIES.size() + KINDS.size();

    private SenseLabels() {}

    /** What the log-probabilities say; nothing if there are none. */
    static Senses senses(float[] logs, List<Span> addressee, List<Span> occasion, List<Span> against) {
        if (logs.length == 0) {
            return Senses.NONE;
        }
        return new Senses(
                beliefs(ACTS, logs, 0),
                beliefs(POLARITIES, logs, ACTS.size()),
                beliefs(KINDS, logs, ACTS.size() + POLARITIES.size()),
                addressee,
                occasion,
                against);
    }

    private static <T> Map<T, Double> beliefs(List<T> names, float[] logs, int first) {
        Map<T, Double> beliefs = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            beliefs.put(names.get(i), Math.exp(logs[first + i]));
        }
        return beliefs;
    }
}
