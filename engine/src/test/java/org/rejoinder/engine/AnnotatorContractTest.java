package org.rejoinder.engine;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.engine.statement.CueTableReader;
import org.rejoinder.engine.text.Paragraphs;
import org.rejoinder.engine.text.Quotations;
import org.rejoinder.engine.text.Sentences;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Statement;
import org.rejoinder.testkit.ContractCheck;

class AnnotatorContractTest {
    private final Pipeline text = new Pipeline(List.of(new Paragraphs(), new Sentences(), new Quotations()));

    @Test
    void paragraphsKeepTheContract() {
        ContractCheck.check(article -> text.run(article).get(TextLayers.PARAGRAPHS), one -> Stream.of(one.span()));
    }

    @Test
    void sentencesKeepTheContract() {
        ContractCheck.check(article -> text.run(article).get(TextLayers.SENTENCES), one -> Stream.of(one.span()));
    }

    @Test
    void quotationsKeepTheContract() {
        ContractCheck.check(
                article -> text.run(article).get(TextLayers.QUOTATIONS), one -> Stream.of(one.outer(), one.inner()));
    }

    @Test
    void theCueTableReaderKeepsTheContract() {
        CueTableReader reader = CueTableReader.load();

        ContractCheck.check(article -> reader.read(article).statements(), Statement::spans);
    }
}
