package org.rejoinder.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {
    @TempDir
    private Path folder;

    @Test
    void aRowSaysWhatWasRightAndHoldsNoText() throws IOException {
        Path pairs = Files.write(
                folder.resolve("pairs.jsonl"),
                List.of(
                        "{\"id\":\"a\",\"anchor\":\"cue\",\"gold\":\"E1\",\"pred\":0,\"kind\":\"mixed\",\"judged\":"
                                + "{\"found\":true,\"source right\":false,\"content overlap\":true,\"all exact\":false},"
                                + "\"cue\":[\"said\",\"said\"]}",
                        "{\"id\":\"a\",\"anchor\":\"content\",\"gold\":\"E1\",\"pred\":0,\"kind\":\"mixed\"}"));

        assertThat(Cases.rows(pairs)).hasSize(2).last().isEqualTo("a\tE1\tmixed\tf.c.");
    }
}
