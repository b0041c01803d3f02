package org.rejoinder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.RejoinderException;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;

class WireFormatTest {
    private static final Article ARTICLE = Article.of("a", "😀 Voss denied on Friday that 😀 a deal was signed.");
    private static final ReadArticle READ = new ReadArticle(
            ARTICLE,
            List.of(new Statement(
                    "a#1",
                    Optional.empty(),
                    new Attribution(
                            List.of(new Span(3, 7)),
                            List.of(new Span(8, 14)),
                            List.of(new Span(25, 51)),
                            Quotation.INDIRECT),
                    Speaker.of("Voss", Speaker.Kind.PERSON),
                    Act.DENY,
                    Polarity.NEG,
                    Optional.of("Dorr"),
                    Optional.empty(),
                    Optional.of(SaidOn.parse("2026-03", "month-named")),
                    Optional.of(new Span(15, 24)),
                    Optional.empty(),
                    0.51234,
                    "test-1")));

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsReadBack(OffsetUnit unit) {
        ReadArticle back = StatementJson.parse(StatementJson.write(READ, unit), "f:1", ARTICLE);

        assertThat(back.statements().getFirst().attribution())
                .isEqualTo(READ.statements().getFirst().attribution());
        assertThat(StatementJson.write(back, unit)).isEqualTo(StatementJson.write(READ, unit));
    }

    @Test
    void codePointOffsetsCountAnEmojiOnce() {
        assertThat(StatementJson.write(READ, OffsetUnit.CODEPOINT))
                .contains("{\"begin\":2,\"end\":6,\"text\":\"Voss\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\":1 | \"format\":2 | upgrade",
                "\"act\":\"deny\" | \"act\":\"lie\" | \"lie\" is none of",
                "\"act\" | \"acts\" | unknown field",
                "\"begin\":3 | \"begin\":4 | the article has \"oss\"",
                "\"begin\":3 | \"begin\":-3 | leaves the text",
                "\"begin\":3 | \"begin\":\"3\" | expected a whole number, found string",
                "\"score\":0.5123 | \"score\":7 | not in [0, 1]",
            })
    void aDamagedLineIsRefusedWithItsPlace(String from, String to, String message) {
        String line = StatementJson.write(READ, OffsetUnit.UTF16).replaceFirst(Pattern.quote(from), to);

        assertThatThrownBy(() -> StatementJson.parse(line, "f:7", ARTICLE))
                .isInstanceOfAny(RejoinderException.class, IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"x\",\"body\":1} | unknown field; known are id",
                "{\"title\":\"x\"} | is missing",
                "{\"text\":5} | expected text, found number",
                "{\"text\":\"x\",\"text\":\"y\"} | not valid JSON",
                "{\"text\":\"x\",\"published\":\"Friday\"} | expected 2026-03-04",
                "{\"text\":\"\\ud800\"} | unpaired surrogate",
                "[1] | expected a JSON object",
                "{\"text\":\"x\"} y | not valid JSON",
            })
    void aLineThatIsNoArticleIsRefusedWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> ArticleJson.parse(line, "f:7", "f:7"))
                .isInstanceOf(RejoinderException.class)
                .hasMessageContaining("RJ-101")
                .hasMessageContaining("f:7")
                .hasMessageContaining(message);
    }

    @Test
    void onlyTheTextIsRequired() {
        assertThat(ArticleJson.parse("{\"text\":\"x\",\"title\":null}", "f:7", "f:7"))
                .isEqualTo(Article.of("f:7", "x"));
    }
}
