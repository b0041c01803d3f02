package org.rejoinder.engine.speaker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.attribution.Senses;
import org.rejoinder.engine.text.Paragraphs;
import org.rejoinder.engine.text.Quotations;
import org.rejoinder.engine.text.Sentences;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;

/** {@code sources.tsv}: what each tricky source must resolve to, by the rules alone, and what it must not. */
class SourceTableTest {
    private static final NameWords WORDS = NameWords.load();

    record Row(String group, String text, String name, String kind, String role, String never) {
        @Override
        public String toString() {
            return group + ": " + text;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SourceTableTest.class.getResourceAsStream("sources.tsv"), UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new Row(cells[0], cells[1].replace("\\n", "\n"), cells[2], cells[3], cells[4], cells[5]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void resolves(Row row) {
        Speaker speaker = resolve(row.text());

        if (row.name().equals("-")) {
            assertThat(speaker.name()).isEmpty();
        } else {
            assertThat(speaker.name())
                    .hasValueSatisfying(name -> assertThat(name).isEqualToIgnoringCase(row.name()));
        }
        assertThat(speaker.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(row.kind());
        if (!row.role().equals("-")) {
            assertThat(speaker.role())
                    .hasValueSatisfying(role -> assertThat(role).isEqualToIgnoringCase(row.role()));
        }
        assertThat(speaker.name()).isNotEqualTo(Optional.of(row.never()));
    }

    private static Speaker resolve(String marked) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        int last = text.stripTrailing().length() - 1;
        Attribution attribution = new Attribution(
                List.of(new Span(begin, end)), List.of(), List.of(new Span(last, last + 1)), Quotation.INDIRECT);
        FoundAttribution found = new FoundAttribution(attribution, Act.STATE, Polarity.POS, 1, Senses.NONE);
        Annotations annotations = Annotations.of(Article.of("a", text));
        for (Annotator<?> stage : List.of(new Paragraphs(), new Sentences(), new Quotations())) {
            annotations = with(annotations, stage);
        }
        annotations = annotations.with(FoundAttribution.LAYER, List.of(found));
        for (Annotator<?> stage : List.of(new Names(WORDS), new Casting(WORDS), new Speakers(WORDS))) {
            annotations = with(annotations, stage);
        }
        return annotations.get(ResolvedSpeaker.LAYER).getFirst().speaker();
    }

    private static <T> Annotations with(Annotations annotations, Annotator<T> stage) {
        return annotations.with(stage.provides(), stage.annotate(annotations));
    }
}
