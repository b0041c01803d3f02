package org.rejoinder.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.engine.text.Paragraphs;
import org.rejoinder.engine.text.Quotations;
import org.rejoinder.model.Span;
import org.rejoinder.testkit.MarkedArticle;
import org.rejoinder.testkit.Markup;

/** What the encoder reads badly is mended; marks show what it read. */
class ReadingRepairTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Her](source:1) daughter [said](cue:1) [it rained](content:1).|Her daughter",
                "[Mr](source:1). Ilan Dorr [said](cue:1) [it rained](content:1).|Mr. Ilan Dorr",
                "It rained, [said](cue:1) [a](source:1) friend of hers.|a friend",
                "[His](source:1) [concern](cue:1) [about rain](content:1) grew.|His",
                "[Some](source:1) of the [experts](source:1) [said](cue:1) [it rained](content:1).|experts",
                "Dorr, who [said](cue:1) [it rained](content:1), left.|who",
                "Rain, [which](content:1) [he said](cue:1) is wet, fell.|",
                "[Citing](cue:1) [two letters](content:1), Mara Voss left.|Mara Voss",
                "When [asking](cue:1) [for rain](content:1), the old mayor Dorr sang.|the old mayor Dorr",
                "They left, [citing](cue:1) [two letters](content:1), and Mara Voss sang.|",
                "[Citing](cue:1) [two letters](content:1) they left.|",
            })
    void mendsTheSource(String marked, String source) {
        MarkedArticle markup = Markup.article(marked);
        CueReading reading = reading(markup, 1);

        List<Span> mended = new SourceRepair(markup.article().text(), List.of(reading)).mend(reading);

        assertThat(words(mended, markup.article().text())).isEqualTo(source == null ? "" : source);
    }

    /** A ¶ is a blank line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He [spoke](cue:1) [before 10 judges of the](content:1) high court.|before 10 judges of the high court",
                "He [paid](cue:1) [$16](content:1)0,000 for it.|$160,000 for it",
                "He [said](cue:1) [it rained](content:1) and left.|it rained",
                "He [said](cue:1) [what he came for](content:1).|what he came for",
                "He [asked](cue:1) [for the](content:1), well, rain.|for the",
                "He [said](cue:1) [it rained¶Photo: a cloud](content:1).|it rained",
                "He [said](cue:1) [it would:¶rain all day](content:1).|it would:¶rain all day",
                "[Photo: a cloud¶It rained](content:1), he [said](cue:1).|It rained",
                "[Stephen [“J.D.”](content:1) Dorr](source:1) [said](cue:1) [it rained](content:1).|it rained",
            })
    void noContentEndsInTheMiddle(String marked, String content) {
        MarkedArticle markup = Markup.article(marked.replace("¶", "\n\n"));
        CueReading reading = reading(markup, 1);

        List<Span> mended = new ContentEnds(layers(markup), List.of(reading)).mend(reading.content(), reading);

        assertThat(words(mended, markup.article().text())).isEqualTo(content.replace("¶", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = "He [heard](cue:1) [of the](content:1) rain Voss [said](cue:2) [fell](content:2).")
    void aContentDoesNotGoOnOverAnotherCue(String marked) {
        MarkedArticle markup = Markup.article(marked);
        List<CueReading> readings = List.of(reading(markup, 1), reading(markup, 2));

        List<Span> mended = new ContentEnds(layers(markup), readings)
                .mend(readings.getFirst().content(), readings.getFirst());

        assertThat(words(mended, markup.article().text())).isEqualTo("of the");
    }

    private static CueReading reading(MarkedArticle markup, int number) {
        return new CueReading(
                markup.spans("source:" + number),
                markup.spans("cue:" + number),
                markup.spans("content:" + number),
                0.9,
                0.01,
                0.5,
                Senses.NONE);
    }

    private static Annotations layers(MarkedArticle markup) {
        return new Pipeline(List.of(new Paragraphs(), new Quotations())).run(markup.article());
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }
}
