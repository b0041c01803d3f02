package org.rejoinder.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.ExplainedArticle;
import org.rejoinder.engine.act.Target;
import org.rejoinder.engine.act.WeighedAct;
import org.rejoinder.engine.attribution.Enclosing;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.occasion.Circumstances;
import org.rejoinder.engine.speaker.ResolvedSpeaker;
import org.rejoinder.model.Article;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Statement;

/** Makes an article's statements of what the stages found: ids and enclosing statements, and gathers the evidence. */
final class Statements {
    private Statements() {}

    static ExplainedArticle of(Annotations annotations, String reader) {
        Article article = annotations.article();
        List<FoundAttribution> found = annotations.get(FoundAttribution.LAYER);
        int[] outer = Enclosing.of(found);
        List<ResolvedSpeaker> speakers = annotations.get(ResolvedSpeaker.LAYER);
        List<WeighedAct> acts = annotations.get(WeighedAct.LAYER);
        List<Circumstances> circumstances = annotations.get(Circumstances.LAYER);
        List<Target> targets = annotations.get(Target.LAYER);
        List<Statement> statements = new ArrayList<>();
        List<List<Evidence>> evidence = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundAttribution one = found.get(i);
            statements.add(new Statement(
                    id(article, i),
                    outer[i] == Enclosing.NONE ? Optional.empty() : Optional.of(id(article, outer[i])),
                    one.attribution(),
                    speakers.get(i).speaker(),
                    acts.get(i).act(),
                    acts.get(i).polarity(),
                    targets.get(i).name(),
                    circumstances.get(i).addressee(),
                    circumstances.get(i).saidOn(),
                    circumstances.get(i).occasion(),
                    circumstances.get(i).place(),
                    one.score(),
                    reader));
            evidence.add(Stream.of(
                            speakers.get(i).evidence(),
                            acts.get(i).evidence(),
                            targets.get(i).evidence(),
                            circumstances.get(i).evidence())
                    .flatMap(List::stream)
                    .toList());
        }
        return new ExplainedArticle(new ReadArticle(article, statements), evidence);
    }

    private static String id(Article article, int index) {
        return article.id() + "#" + (index + 1);
    }
}
