package org.rejoinder.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.ExplainedArticle;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.attribution.Senses;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Published;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;
import org.rejoinder.testkit.MarkedArticle;
import org.rejoinder.testkit.Markup;

/** Who, what, to whom, when and where of marked attributions; everything published on Wednesday, 11 March 2026. */
class ResolutionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "addressee | reporters | [Mara Lind](source:1) [told](cue:1) reporters [that the deal was dead](content:1).",
                "addressee | Anton Voss | Anton Voss called. [Mara Lind](source:1) [told](cue:1) Voss [that it was over](content:1).",
                "addressee | - | [Mara Lind](source:1) [said](cue:1) [the reporters were wrong](content:1).",
                "addressee | - | [Mara Lind](source:1) [told](cue:1) him [that it was over](content:1).",
                "saidOn | 2026-03-10 | [Mara Lind](source:1) [said](cue:1) on Tuesday [that the deal was dead](content:1).",
                "saidOn | 2026-03-11 | [Mara Lind](source:1) [said](cue:1) Wednesday [that the deal was dead](content:1).",
                "saidOn | 2026-03-10 | Yesterday [Mara Lind](source:1) [said](cue:1) [the deal was dead](content:1).",
                "saidOn | - | [Mara Lind](source:1) [says](cue:1) [the deal was signed in 2019](content:1).",
                "saidOn | - | [Mara Lind](source:1), who was elected in 2019, [says](cue:1) [it is dead](content:1).",
                "occasion | in an interview | [Mara Lind](source:1) [said](cue:1) in an interview [that it was dead](content:1).",
                "occasion | - | [Mara Lind](source:1) [said](cue:1) [in an interview one lies](content:1).",
                "place | Baku | [Mara Lind](source:1) [said](cue:1) in Baku [that the deal was dead](content:1).",
                "place | - | [Mara Lind](source:1) [said](cue:1) [that in Baku the deal was dead](content:1).",
                "against | Anton Voss | [Mara Lind](source:1) [accused](cue:1) [Anton Voss of lying](content:1).",
                "party | Turkey | [Turkish Foreign Minister Elif Kaya](source:1) [said](cue:1) [no](content:1).",
                "party | Ardenia | [The foreign minister of Ardenia, Mara Lind,](source:1) [said](cue:1) [no](content:1).",
                "speaker | Mara Lind | [Mara Lind](source:1) [said](cue:1) [“no”](content:1).",
            })
    void eachFieldIsWhatTheWordsSay(String field, String expected, String marked) {
        ExplainedArticle explained = explain(marked, field.equals("against") ? Act.ACCUSE : Act.STATE, Senses.NONE);

        Optional<String> value = value(field, explained);

        assertThat(value.orElse("-")).isEqualTo(expected);
        if (value.isPresent()) {
            assertThat(explained.evidence().getFirst())
                    .extracting(Evidence::field)
                    .contains(field);
        }
    }

    @Test
    void theEncodersActWinsOverTheCues() {
        Senses senses = new Senses(
                Map.of(Act.DENY, 0.7, Act.STATE, 0.3),
                Map.of(Polarity.NEG, 0.6, Polarity.POS, 0.4),
                Map.of(Speaker.Kind.PERSON, 1.0),
                List.of(),
                List.of(),
                List.of());

        Statement statement = explain("[Lind](source:1) [said](cue:1) [it was not so](content:1).", Act.STATE, senses)
                .read()
                .statements()
                .getFirst();

        assertThat(statement.act()).isEqualTo(Act.DENY);
        assertThat(statement.polarity()).isEqualTo(Polarity.NEG);
    }

    @Test
    void anOccasionIsCarriedOnWithinOneEventAndNotToSomebodyElse() {
        ExplainedArticle explained = explain(
                "[Mara Lind](source:1) [said](cue:1) in an interview [it was dead](content:1). [She](source:2) [added](cue:2)"
                        + " [it stank](content:2). [Anton Voss](source:3) [said](cue:3) [it lived](content:3).",
                Act.STATE,
                Senses.NONE);

        assertThat(explained.read().statements())
                .extracting(statement -> statement.occasion().isPresent())
                .containsExactly(true, true, false);
    }

    private static Optional<String> value(String field, ExplainedArticle explained) {
        Statement statement = explained.read().statements().getFirst();
        String text = explained.read().article().text();
        return switch (field) {
            case "addressee" -> statement.addressee();
            case "saidOn" -> statement.saidOn().map(SaidOn::value);
            case "occasion" -> statement.occasion().map(span -> span.in(text));
            case "place" -> statement.place().map(span -> span.in(text));
            case "against" -> statement.against();
            case "party" -> statement.speaker().party();
            case "speaker" -> statement.speaker().name();
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static ExplainedArticle explain(String marked, Act act, Senses senses) {
        MarkedArticle markup = Markup.article(marked);
        List<FoundAttribution> found = new ArrayList<>();
        for (int i = 1; !markup.spans("content:" + i).isEmpty(); i++) {
            Attribution attribution = new Attribution(
                    markup.spans("source:" + i),
                    markup.spans("cue:" + i),
                    markup.spans("content:" + i),
                    Quotation.INDIRECT);
            found.add(new FoundAttribution(attribution, act, Polarity.POS, 1, senses));
        }
        Article article = new Article(
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.of(Published.parse("2026-03-11")),
                Optional.empty(),
                Optional.empty(),
                markup.article().text());
        return Statements.of(Resolution.with(List.of(new Given(found))).run(article), "test");
    }

    private record Given(List<FoundAttribution> found) implements Annotator<FoundAttribution> {
        @Override
        public String name() {
            return "given";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Set<Layer<?>> requires() {
            return Set.of();
        }

        @Override
        public Layer<FoundAttribution> provides() {
            return FoundAttribution.LAYER;
        }

        @Override
        public List<FoundAttribution> annotate(Annotations annotations) {
            return found;
        }
    }
}
