package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.engine.speaker.SourceNames;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

/** Makes an article's statements of what was found in it: ids, enclosing statements, names. */
final class Statements {
    /** How many attributions back an enclosing one is looked for; one sentence holds fewer. */
    private static final int MAX_LOOK_BACK = 200;

    private Statements() {}

    /** Addressee, dates and occasions stay unknown. */
    static ReadArticle of(Article article, List<FoundAttribution> found, String reader) {
        SourceNames names = new SourceNames(found.stream()
                .map(one -> sourceText(one.attribution(), article.text()))
                .toList());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundAttribution one = found.get(i);
            statements.add(new Statement(
                    id(article, i),
                    outer(found, i).map(outer -> id(article, outer)),
                    one.attribution(),
                    names.resolve(sourceText(one.attribution(), article.text())),
                    one.act(),
                    one.polarity(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    one.score(),
                    reader));
        }
        return new ReadArticle(article, statements);
    }

    private static String id(Article article, int index) {
        return article.id() + "#" + (index + 1);
    }

    private static String sourceText(Attribution attribution, String text) {
        return attribution.source().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /** The nearest earlier attribution with a content that holds the whole of this one. */
    private static Optional<Integer> outer(List<FoundAttribution> found, int index) {
        Span extent = found.get(index).extent();
        for (int i = index - 1; Math.max(0, index - MAX_LOOK_BACK) <= i; i--) {
            for (Span content : found.get(i).attribution().content()) {
                if (content.contains(extent)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }
}
