package org.rejoinder.engine.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.attribution.Enclosing;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.speaker.ResolvedSpeaker;
import org.rejoinder.engine.text.Paragraph;
import org.rejoinder.engine.text.TextLayers;

/**
 * Carries circumstances on to what the same speaker says next: while nobody else comes between, paragraph follows
 * paragraph, and no other date or occasion is named.
 */
final class SameEvent {
    /** How many paragraphs on an event lasts that nothing names again. */
    private static final int MAX_PARAGRAPHS = 3;
    /** How many statements back the speaker's last one is looked for. */
    private static final int MAX_BETWEEN = 30;

    private final List<FoundAttribution> attributions;
    private final List<ResolvedSpeaker> speakers;
    private final List<Paragraph> paragraphs;
    private final int[] outer;
    private final List<Circumstances> own;

    SameEvent(Annotations annotations, List<Circumstances> own) {
        this.attributions = annotations.get(FoundAttribution.LAYER);
        this.speakers = annotations.get(ResolvedSpeaker.LAYER);
        this.paragraphs = annotations.get(TextLayers.PARAGRAPHS);
        this.outer = Enclosing.of(attributions);
        this.own = own;
    }

    List<Circumstances> carried() {
        List<Circumstances> result = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            int before = before(i);
            result.add(before < 0 ? own.get(i) : merged(own.get(i), result.get(before)));
        }
        return result;
    }

    /** The statement before with the same speaker in the same event; -1 if there is none. What stands inside others ends none. */
    private int before(int index) {
        Optional<String> speaker = speakers.get(index).speaker().name();
        for (int i = index - 1; Math.max(0, index - MAX_BETWEEN) <= i && speaker.isPresent(); i--) {
            boolean isSame = speakers.get(i).speaker().name().equals(speaker);
            if (isSame) {
                return paragraph(index) - paragraph(i) <= MAX_PARAGRAPHS ? i : -1;
            }
            if (speakers.get(i).speaker().name().isPresent() && outer[i] == Enclosing.NONE) {
                return -1;
            }
        }
        return -1;
    }

    private int paragraph(int index) {
        return Paragraph.indexAt(paragraphs, attributions.get(index).first().begin());
    }

    private static Circumstances merged(Circumstances own, Circumstances before) {
        boolean isOther = own.occasion().isPresent();
        if (isOther) {
            return own;
        }
        List<Evidence> evidence = new ArrayList<>(own.evidence());
        before.occasion().ifPresent(occasion -> evidence.add(Evidence.at("occasion", "same-event", occasion)));
        return new Circumstances(
                own.addressee().or(before::addressee),
                Optional.empty(),
                before.occasion(),
                own.place().or(before::place),
                evidence);
    }
}
