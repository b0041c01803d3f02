package org.rejoinder.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {
    @TempDir
    private Path folder;

    @Test
    void theContentTellsTheType() throws IOException {
        write("a.txt", "  {\"text\":\"one\"}\n\n{\"id\":\"two\",\"text\":\"2\"}\n", UTF_8);
        write("b.jsonl", "Plain words.", UTF_8);

        assertThat(read(folder.toString())).containsExactly("a.txt:1=one", "two=2", "b.jsonl=Plain words.");
    }

    @Test
    void aBadLineIsReportedAndTheOthersAreRead() throws IOException {
        write("a", "{\"text\":\"one\"}\n{\"txt\":1}\n{\"text\":\"\u00e9\"}\n{\"text\":\"three\"}", ISO_8859_1);

        assertThat(read(folder.toString()))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a:1=one"),
                        second -> assertThat(second).contains("RJ-101", "a:2", "txt"),
                        third -> assertThat(third).contains("RJ-102", "a:3", "UTF-8"),
                        fourth -> assertThat(fourth).isEqualTo("a:4=three"));
    }

    @Test
    void whatIsNotTextIsRefusedWithItsPlace() throws IOException {
        write("empty", "", UTF_8);
        write("nul", "a\0b", UTF_8);

        assertThat(read(folder.toString()))
                .satisfiesExactly(
                        empty -> assertThat(empty).contains("empty"),
                        nul -> assertThat(nul).contains("RJ-102", "NUL"));
    }

    @Test
    void byteOrderMarksAreUnderstoodAndDropped() throws IOException {
        write("a", "\ufeffEight", UTF_8);
        write("b", "Sixteen", UTF_16);

        assertThat(read(folder.toString())).containsExactly("a=Eight", "b=Sixteen");
    }

    @Test
    void aMissingFileDoesNotStopTheRun() {
        assertThat(read("/no/such/file", "-"))
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("RJ-103", "no such file"),
                        standardInput -> assertThat(standardInput).isEqualTo("stdin=From a pipe."));
    }

    @Test
    void hiddenFilesAreLeftOutAndEqualIdsAreToldApart() throws IOException {
        write(".hidden", "x", UTF_8);
        write("a", "{\"id\":\"i\",\"text\":\"1\"}\n{\"id\":\"i\",\"text\":\"2\"}", UTF_8);

        assertThat(read(folder.toString())).containsExactly("i=1", "i~2=2");
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private List<String> read(String... inputs) {
        List<String> found = new ArrayList<>();
        new ArticleSource(new ByteArrayInputStream("From a pipe.".getBytes(UTF_8)))
                .read(List.of(inputs), item -> found.add(shown(item)));
        return found;
    }

    private String shown(Item item) {
        return switch (item) {
            case Item.Ready ready ->
                ready.article().id().replace(folder + "/", "") + "="
                        + ready.article().text();
            case Item.Failed failed -> String.valueOf(failed.error().getMessage());
        };
    }
}
