package org.rejoinder.eval;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {
    private static final String SHA_OF_EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    private Path folder;

    @Test
    void absentCorporaAreNamedWithAWayOut() {
        Corpora corpora = new Corpora(folder.resolve("absent"));

        assertThatThrownBy(() -> corpora.verify(folder.resolve("sums")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("absent")
                .hasMessageContaining("-Drejoinder.shared=");
    }

    @Test
    void aChangedAndAMissingFileAreBothNamed() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), "changed");
        Path sums = Files.write(
                folder.resolve("sums"), List.of(SHA_OF_EMPTY + "  gold.jsonl", SHA_OF_EMPTY + "  gone.jsonl"));

        assertThatThrownBy(() -> new Corpora(folder).verify(sums))
                .hasMessageContaining("gold.jsonl: not the file")
                .hasMessageContaining("gone.jsonl: missing");
    }
}
