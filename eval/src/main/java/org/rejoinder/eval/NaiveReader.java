package org.rejoinder.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.engine.ExplainedArticle;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;

/** What ten minutes of work give: a name or pronoun, a form of "say", and the rest of the line's sentence. */
final class NaiveReader implements StatementReader {
    private static final Pattern SAID = Pattern.compile(
            "((?:\\p{Lu}[\\w.’'-]+ ?)+|[Hh]e|[Ss]he|[Tt]hey) ?(said|says|told reporters)(?: that)? ([^.\\n]+)");

    @Override
    public String reader() {
        return "naive-said";
    }

    @Override
    public ExplainedArticle explain(Article article) {
        List<Statement> statements = new ArrayList<>();
        Matcher matcher = SAID.matcher(article.text());
        while (matcher.find()) {
            Attribution attribution = new Attribution(
                    List.of(span(matcher, 1)),
                    List.of(span(matcher, 2)),
                    List.of(span(matcher, 3)),
                    Quotation.INDIRECT);
            statements.add(statement(article.id() + "#" + (statements.size() + 1), attribution, matcher.group(1)));
        }
        return new ExplainedArticle(
                new ReadArticle(article, statements), Collections.nCopies(statements.size(), List.of()));
    }

    private Statement statement(String id, Attribution attribution, String source) {
        return new Statement(
                id,
                Optional.empty(),
                attribution,
                Speaker.of(source.strip(), Speaker.Kind.PERSON),
                Act.STATE,
                Polarity.POS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.5,
                reader());
    }

    private static Span span(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }
}
