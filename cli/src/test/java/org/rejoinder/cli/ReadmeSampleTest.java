package org.rejoinder.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.encoder.OnnxEncoder;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.statement.LearnedReader;
import org.rejoinder.model.Article;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Statement;

class ReadmeSampleTest {
    @Test
    void theSamplePrintsADenial() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sample(new PrintStream(bytes, true, UTF_8));

        assertThat(bytes.toString(UTF_8)).contains("DENY that a deal was signed");
    }

    private static void sample(PrintStream out) {
        StatementReader reader = new LearnedReader(OnnxEncoder.load());
        ReadArticle read = reader.read(Article.of("a1", "Mara Voss denied that a deal was signed."));
        for (Statement statement : read.statements()) {
            out.println(statement.act() + " "
                    + statement
                            .attribution()
                            .content()
                            .getFirst()
                            .in(read.article().text()));
        }
    }
}
