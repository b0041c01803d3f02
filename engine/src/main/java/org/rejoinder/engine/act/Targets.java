package org.rejoinder.engine.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.speaker.CastLayer;
import org.rejoinder.engine.speaker.ResolvedSpeaker;
import org.rejoinder.model.Act;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Span;

/** Finds whom a denial, accusation, refusal, threat or demand is against: whom the encoder takes for it, else who is named right after the cue. */
public final class Targets implements Annotator<Target> {
    private static final Set<Act> AGAINST_SOMEBODY =
            EnumSet.of(Act.DENY, Act.ACCUSE, Act.REFUSE, Act.THREATEN, Act.DEMAND);

    /** How far behind a cue its object is looked for, in UTF-16 units; farther on, names are mostly about something else. */
    private static final int OBJECT = 40;

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(FoundAttribution.LAYER, ResolvedSpeaker.LAYER, WeighedAct.LAYER, CastLayer.LAYER);
    }

    @Override
    public Layer<Target> provides() {
        return Target.LAYER;
    }

    @Override
    public List<Target> annotate(Annotations annotations) {
        List<FoundAttribution> attributions = annotations.get(FoundAttribution.LAYER);
        List<ResolvedSpeaker> speakers = annotations.get(ResolvedSpeaker.LAYER);
        List<WeighedAct> acts = annotations.get(WeighedAct.LAYER);
        CastLayer cast = annotations.get(CastLayer.LAYER).getFirst();
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Optional<String> speaker = speakers.get(i).speaker().name();
            targets.add(
                    AGAINST_SOMEBODY.contains(acts.get(i).act())
                            ? target(attributions.get(i), speaker, cast)
                            : Target.NOBODY);
        }
        return targets;
    }

    private static Target target(FoundAttribution one, Optional<String> speaker, CastLayer cast) {
        Optional<Span> believed = one.senses().against().stream().findFirst();
        Optional<String> name = believed.flatMap(cast::nameOf)
                .filter(found -> speaker.filter(found::equals).isEmpty());
        if (name.isPresent()) {
            return new Target(name, List.of(Evidence.at("against", "encoder", believed.orElseThrow())));
        }
        return object(one)
                .flatMap(object -> cast.named(object).stream()
                        .filter(other -> speaker.filter(other.name()::equals).isEmpty())
                        .findFirst())
                .map(other -> new Target(
                        Optional.of(other.name()), List.of(Evidence.at("against", "named-after-cue", other.span()))))
                .orElse(Target.NOBODY);
    }

    /** Where the object of a cue stands: "accused [Voss of lying]", "denied [Lind's claim]"; nowhere if the cue comes last. */
    private static Optional<Span> object(FoundAttribution one) {
        Attribution attribution = one.attribution();
        if (attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        int begin = attribution.cue().getLast().end();
        int end = Math.min(attribution.contentExtent().end(), begin + OBJECT);
        return begin < end && begin <= attribution.content().getFirst().begin()
                ? Optional.of(new Span(begin, end))
                : Optional.empty();
    }
}
