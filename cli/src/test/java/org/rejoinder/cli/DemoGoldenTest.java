package org.rejoinder.cli;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.statement.CueTableReader;
import org.rejoinder.testkit.Golden;

class DemoGoldenTest {
    @Test
    void theBundledCoverageIsReadAsBefore() throws IOException {
        StatementReader reader = CueTableReader.load();

        Golden.check(
                "demo." + reader.reader() + ".txt",
                DemoCommand.articles().stream()
                        .map(reader::read)
                        .map(Golden::describe)
                        .collect(Collectors.joining("\n")));
    }
}
