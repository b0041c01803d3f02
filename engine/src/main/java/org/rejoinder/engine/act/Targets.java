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
import org.rejoinder.engine.speaker.Named;
import org.rejoinder.engine.speaker.ResolvedSpeaker;
import org.rejoinder.model.Act;
import org.rejoinder.model.Span;

/** Finds whom a denial, accusation, refusal, threat or demand is against: who is named first after the cue and is not the speaker. */
public final class Targets implements Annotator<Target> {
    private static final Set<Act> AGAINST_SOMEBODY =
            EnumSet.of(Act.DENY, Act.ACCUSE, Act.REFUSE, Act.THREATEN, Act.DEMAND);

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
        int cueEnd = one.attribution().cue().isEmpty()
                ? one.attribution().contentExtent().begin()
                : one.attribution().cue().getLast().end();
        Optional<Span> believed = one.senses().against().stream().findFirst();
        Optional<String> name = believed.flatMap(cast::nameOf)
                .filter(found -> speaker.filter(found::equals).isEmpty());
        if (name.isPresent()) {
            return new Target(name, List.of(Evidence.at("against", "encoder", believed.orElseThrow())));
        }
        Span content = one.attribution().contentExtent();
        List<Named> named = new ArrayList<>();
        if (cueEnd < content.begin()) {
            named.addAll(cast.named(new Span(cueEnd, content.begin())));
        }
        one.attribution().content().forEach(span -> named.addAll(cast.named(span)));
        return named.stream()
                .filter(other -> speaker.filter(other.name()::equals).isEmpty())
                .findFirst()
                .map(other -> new Target(
                        Optional.of(other.name()), List.of(Evidence.at("against", "first-named", other.span()))))
                .orElse(Target.NOBODY);
    }
}
