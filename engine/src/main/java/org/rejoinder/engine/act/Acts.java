package org.rejoinder.engine.act;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.attribution.Senses;
import org.rejoinder.model.Act;
import org.rejoinder.model.Polarity;

/** Tells what each speaker does: what the encoder makes of cue and content; the cue's own act where no encoder was asked. */
public final class Acts implements Annotator<WeighedAct> {
    /** By how much the cue counts: of 1, 3, 8 and 25 the best for PolNeAR dev and the stories together. */
    private static final double CUE_ODDS = 3;

    @Override
    public String name() {
        return "acts";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(FoundAttribution.LAYER);
    }

    @Override
    public Layer<WeighedAct> provides() {
        return WeighedAct.LAYER;
    }

    @Override
    public List<WeighedAct> annotate(Annotations annotations) {
        return annotations.get(FoundAttribution.LAYER).stream().map(Acts::weigh).toList();
    }

    private static WeighedAct weigh(FoundAttribution one) {
        Map<Act, Double> acts = weighed(one);
        Optional<Act> act = Senses.best(acts);
        Optional<Polarity> polarity = Senses.best(one.senses().polarities());
        Evidence actEvidence = act.map(best -> believed("act", best, acts))
                .orElseGet(() -> Evidence.of("act", "cue-table", lower(one.act())));
        Evidence polarityEvidence = polarity.map(
                        best -> believed("polarity", best, one.senses().polarities()))
                .orElseGet(() -> Evidence.of("polarity", "cue-table", lower(one.polarity())));
        return new WeighedAct(
                act.orElse(one.act()), polarity.orElse(one.polarity()), List.of(actEvidence, polarityEvidence));
    }

    /** The encoder's beliefs, the act of a cue that has one of its own ("vowed", "rejected") taken for more likely. */
    private static Map<Act, Double> weighed(FoundAttribution one) {
        Map<Act, Double> weighed = new EnumMap<>(Act.class);
        double sum = 0;
        for (Map.Entry<Act, Double> belief : one.senses().acts().entrySet()) {
            boolean isCues = one.act() != Act.STATE && belief.getKey() == one.act();
            double value = belief.getValue() * (isCues ? CUE_ODDS : 1);
            weighed.put(belief.getKey(), value);
            sum += value;
        }
        double total = sum;
        weighed.replaceAll((act, value) -> value / total);
        return weighed;
    }

    private static <T extends Enum<T>> Evidence believed(String field, T best, Map<T, Double> beliefs) {
        String note = String.format(Locale.ROOT, "%s %.2f", lower(best), beliefs.get(best));
        return Evidence.of(field, "encoder", note);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
