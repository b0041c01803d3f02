package org.rejoinder.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Pipeline;
import org.rejoinder.model.Article;

class TextStageTest {
    private final Pipeline pipeline = new Pipeline(List.of(new Paragraphs(), new Sentences(), new Quotations()));

    @Test
    void blankLinesSeparateParagraphsAndHardWrappedLinesStayTogether() {
        assertThat(paragraphs("One\ntwo.\r\n\r\nThree.\u00a0")).containsExactly("One\ntwo.", "Three.");
    }

    @Test
    void aTextWithLongLinesIsNotWrapped() {
        String line = "The talks went on all night and nobody left the room, "
                .repeat(3)
                .strip();

        assertThat(paragraphs(line + "\nTwo.\n\nThree.")).containsExactly(line, "Two.", "Three.");
    }

    @Test
    void anAbbreviatedRankEndsNoSentence() {
        assertThat(sentences("The drill went well, said Spc. Lorraine Walsh. She is an artillery crew member."))
                .containsExactly("The drill went well, said Spc. Lorraine Walsh.", "She is an artillery crew member.");
    }

    @Test
    void withoutABlankLineEachLineIsAParagraph() {
        assertThat(paragraphs("One.\rTwo.\u2028Three.\n")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void aQuestionInsideAQuotationDoesNotEndTheSentence() {
        assertThat(sentences("\"Why?\" she asked. Mr. Voss left the U.S. office at 5 p.m. on Friday. \"No.\" He went."))
                .containsExactly(
                        "\"Why?\" she asked.",
                        "Mr. Voss left the U.S. office at 5 p.m. on Friday.",
                        "\"No.\"",
                        "He went.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"yes\"", "“yes”", "”yes”", "''yes''", "``yes''", "„yes“", "„yes”", "«yes»", "»yes«", "\"yes”"})
    void marksOfAllKindsEncloseARegion(String quoted) {
        String text = "He said " + quoted + " and left.";

        QuotedRegion region = regions(text).getFirst();

        assertThat(region.outer().in(text)).isEqualTo(quoted);
        assertThat(region.inner().in(text)).isEqualTo("yes");
        assertThat(region.isClosed()).isTrue();
    }

    @Test
    void aQuotationReopenedInTheNextParagraphContinues() {
        List<QuotedRegion> regions = regions("He said: “First part.\n\n“Second part,” he ended.");

        assertThat(regions).extracting(QuotedRegion::isClosed).containsExactly(false, true);
        assertThat(regions).extracting(QuotedRegion::continues).containsExactly(false, true);
    }

    @Test
    void anApostropheOrAnInchMarkOpensNothing() {
        assertThat(regions("The dockers' leader is 6' 2\" tall and won't go.")).isEmpty();
    }

    private List<String> paragraphs(String text) {
        return run(text).get(TextLayers.PARAGRAPHS).stream()
                .map(one -> one.span().in(text))
                .toList();
    }

    private List<String> sentences(String text) {
        return run(text).get(TextLayers.SENTENCES).stream()
                .map(one -> one.span().in(text))
                .toList();
    }

    private List<QuotedRegion> regions(String text) {
        return run(text).get(TextLayers.QUOTATIONS);
    }

    private Annotations run(String text) {
        return pipeline.run(Article.of("t", text));
    }
}
