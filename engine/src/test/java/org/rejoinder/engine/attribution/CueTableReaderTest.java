package org.rejoinder.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.engine.statement.CueTableReader;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

class CueTableReaderTest {
    private final CueTableReader reader = CueTableReader.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mara Voss said the talks go on. | Mara Voss | said | the talks go on",
                "Mara Voss said that the talks go on. | Mara Voss | said | that the talks go on",
                "\"The talks go on,\" Mara Voss said. | Mara Voss | said | \"The talks go on,\"",
                "\"The talks go on,\" said Mara Voss. | Mara Voss | said | \"The talks go on,\"",
                "The talks go on, Mara Voss said. | Mara Voss | said | The talks go on",
                "According to Mara Voss, the talks go on. | Mara Voss | According to | the talks go on",
                "The talks go on, according to Mara Voss. | Mara Voss | according to | The talks go on",
                "Mara Voss, the union's leader, said the talks go on. | Mara Voss, the union's leader, | said | the talks go on",
                "The talks go on, said Spc. Mara Voss. | Spc. Mara Voss | said | The talks go on",
                "Mara Voss promised to leave. | Mara Voss | promised | to leave",
                "The offer was rejected by Mara Voss. | Mara Voss | was rejected | The offer",
                "On Tuesday Mara Voss has also said the talks go on. | Mara Voss | has also said | the talks go on",
            })
    void findsSourceCueAndContent(String text, String source, String cue, String content) {
        Attribution found =
                reader.read(Article.of("t", text)).statements().getFirst().attribution();

        assertThat(words(found.source(), text)).isEqualTo(source);
        assertThat(words(found.cue(), text)).isEqualTo(cue);
        assertThat(words(found.content(), text)).isEqualTo(content);
    }

    @Test
    void aQuotationBrokenByItsCueIsOneStatementOfTwoSpans() {
        String text = "\"We talked,\" Mara Voss said. \"We did not agree.\"";

        List<Statement> statements = read(text);

        assertThat(statements.getFirst().attribution().content()).hasSizeBetween(1, 2);
        assertThat(statements).allMatch(one -> one.attribution().quotation() == Quotation.DIRECT);
        assertThat(statements).allMatch(one -> one.speaker().name().equals(Optional.of("Mara Voss")));
    }

    @Test
    void aSentenceInsideAQuotationIsNeverCutOff() {
        String text = "“We talked. We did not agree. That is all,” Mara Voss said.";

        assertThat(words(read(text).getFirst().attribution().content(), text))
                .isEqualTo("“We talked. We did not agree. That is all,”");
    }

    @Test
    void aReportedReportIsNestedInItsOuterStatement() {
        String text = "Mara Voss said that Ilan Dorr had claimed that a deal was signed.";

        List<Statement> statements = read(text);

        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).within()).contains(statements.get(0).id());
    }

    @Test
    void aSurnameIsCompletedFromAFullNameInTheSameArticle() {
        String text = "Mara Voss said the talks go on.\n\nVoss said nobody had signed.";

        assertThat(read(text)).allMatch(one -> one.speaker().name().equals(Optional.of("Mara Voss")));
    }

    @Test
    void aPronounIsNotGuessed() {
        assertThat(read("She said the talks go on.").getFirst().speaker().name())
                .isEmpty();
    }

    @Test
    void aDenialIsADenialAndItsContentNegative() {
        Statement denial = read("Mara Voss denied that a deal was signed.").getFirst();

        assertThat(denial.act()).isEqualTo(Act.DENY);
        assertThat(denial.polarity()).isEqualTo(Polarity.NEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "The claims office opened at nine.", "\"", "\"\"\"", "said", "“”", "on"})
    void whatReportsNothingGivesNoStatement(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void everySpanFitsTextsOfAllKinds() {
        for (String text : List.of(
                "😀 said 😀 that “😀 ends” \ud83d\ude00.",
                "قال: «نعم» said Omar.",
                "A\r\n\r\n\"B,\" C said.\r\rD said E.",
                "said\u0000 that \u00a0 he said")) {
            Article article = Article.of("t", text);
            reader.read(article).statements().forEach(statement -> statement.checkAgainst(article));
        }
    }

    private List<Statement> read(String text) {
        return reader.read(Article.of("t", text)).statements();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }
}
