package org.rejoinder.engine.statement;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.engine.act.Acts;
import org.rejoinder.engine.act.Targets;
import org.rejoinder.engine.occasion.CircumstanceStage;
import org.rejoinder.engine.speaker.Casting;
import org.rejoinder.engine.speaker.NameWords;
import org.rejoinder.engine.speaker.Names;
import org.rejoinder.engine.speaker.Speakers;
import org.rejoinder.engine.text.Paragraphs;
import org.rejoinder.engine.text.Quotations;
import org.rejoinder.engine.text.Sentences;

/** The whole way from text to what statements are made of; readers differ only in how they find attributions. */
final class Resolution {
    private Resolution() {}

    static Pipeline with(List<Annotator<?>> attributions) {
        NameWords words = NameWords.load();
        List<Annotator<?>> stages = new ArrayList<>(List.of(new Paragraphs(), new Sentences(), new Quotations()));
        stages.addAll(attributions);
        stages.addAll(List.of(
                new Names(words),
                new Casting(words),
                new Speakers(words),
                new Acts(),
                new CircumstanceStage(),
                new Targets()));
        return new Pipeline(stages);
    }
}
