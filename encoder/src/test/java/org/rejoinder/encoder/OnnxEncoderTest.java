package org.rejoinder.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.engine.statement.LearnedReader;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnnxEncoderTest {
    private static final String NEWS =
            "The port of Velm stayed shut on Monday. Mara Voss, the union's leader, said nobody "
                    + "had signed anything. “We talked. We did not agree,” she told reporters. According to the harbour office, "
                    + "nine ships are waiting.\n\n";

    private OnnxEncoder encoder;
    private LearnedReader reader;

    @BeforeAll
    void load() {
        encoder = OnnxEncoder.load();
        reader = new LearnedReader(encoder);
    }

    @AfterAll
    void close() {
        encoder.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mara Voss said the talks go on. | Mara Voss | said | the talks go on",
                "The minister denied that a deal was signed. | The minister | denied | that a deal was signed",
                "\"The talks go on,\" said Mara Voss. | Mara Voss | said | \"The talks go on,\"",
                "According to the harbour office, nine ships are waiting. | the harbour office | According to | nine ships are waiting",
                "Mara Voss promised to leave. | Mara Voss | promised | to leave",
                "The offer was rejected by the union. | the union | was rejected by | The offer",
            })
    void readsPlainSentences(String text, String source, String cue, String content) {
        Attribution found = read(text).getFirst().attribution();

        assertThat(words(found.source(), text)).isEqualTo(source);
        assertThat(words(found.cue(), text)).startsWith(cue.split(" ", -1)[0]);
        assertThat(words(found.content(), text)).isEqualTo(content);
    }

    @Test
    void anArticleIsReadAloneAsInARun() {
        List<Statement> alone = read(NEWS);
        read("Ilan Dorr asked whether “the bridge” would be built.".repeat(30));

        assertThat(read(NEWS)).isEqualTo(alone).isNotEmpty();
    }

    @Test
    void fourThreadsShareTheModel() throws Exception {
        String text = NEWS.repeat(6);
        List<Statement> expected = read(text);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Statement>>> results = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> read(text)))
                    .toList();
            for (Future<List<Statement>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aLongArticleLosesNothingAtTheEdgesOfWindows() {
        int copies = 30;

        long found = read(NEWS.repeat(copies)).stream()
                .filter(one ->
                        one.attribution().cue().stream().anyMatch(cue -> cue.length() == "According to".length()))
                .count();

        assertThat(found).isEqualTo(copies);
    }

    @Test
    void everySpanFitsStrangeTexts() {
        for (String text :
                List.of("", "😀 said 😀 that “😀 ends” \ud83d\ude00.", "قال: «نعم» said Omar.", "a".repeat(5000))) {
            Article article = Article.of("t", text);
            reader.read(article).statements().forEach(one -> one.checkAgainst(article));
        }
    }

    private List<Statement> read(String text) {
        return reader.read(Article.of("t", text)).statements();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }
}
