package org.rejoinder.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theDemoShowsADenial() {
        assertThat(run("", "demo")).isZero();
        assertThat(out.toString()).contains("deny");
        assertThat(out.toString().lines()).allMatch(line -> Cells.width(line) <= 90);
    }

    @Test
    void aLineOfJsonIsWrittenForEveryArticleInOrder() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a"),
                "{\"id\":\"1\",\"text\":\"Nothing.\"}\n{\"id\":\"2\",\"text\":\"Voss said it rains.\"}");

        assertThat(run("", "read", "--to", "jsonl", file.toString())).isZero();
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"id\":\"1\"", "\"statements\":[]"),
                        second -> assertThat(second).contains("\"text\":\"it rains\""));
        assertThat(err.toString()).contains("2 articles, 1 statement");
    }

    @Test
    void aBadFileAmongGoodOnesFailsTheRunButNotTheOthers() throws IOException {
        Files.write(folder.resolve("bad"), new byte[] {(byte) 0xFF, 0, 1});
        Files.writeString(folder.resolve("good"), "Voss said it rains.");

        assertThat(run("", "read", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("it rains");
        assertThat(err.toString()).contains("RJ-102", "1 article, 1 statement, 1 failed");
    }

    @Test
    void standardInputIsRead() {
        assertThat(run("Voss denied that it rains.", "read", "-")).isZero();
        assertThat(out.toString()).contains("Voss", "deny", "that it rains");
    }

    @Test
    void wrongUsageEndsWithTwoAndASuggestion() {
        assertThat(run("", "raed", "x")).isEqualTo(2);
        assertThat(run("", "read")).isEqualTo(2);
        assertThat(run("", "read", "--too", "jsonl", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("read", "--to");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMinimalScoreOutsideItsRangeIsWrongUsage() {
        assertThat(run("", "read", "--min-score", "2", "-")).isEqualTo(2);
        assertThat(err.toString()).contains("--min-score 2.0: expected 0 to 1");
    }

    @Test
    void statementsBelowTheMinimalScoreAreLeftOut() {
        String text = "Mara Voss said that the talks go on.";

        run(text, "read", "--to", "jsonl", "--reader", "cue-table", "--min-score", "1", "-");

        assertThat(out.toString()).contains("\"statements\":[]");
    }

    @Test
    void escapeSequencesOfAnArticleNeverReachTheTerminal() {
        run("Voss said \u001b[2Jit \u202erains.", "read", "-");

        assertThat(out.toString()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void theDoctorNamesWhatItChecked() {
        assertThat(run("", "doctor")).isZero();
        assertThat(out.toString()).contains("JDK", "cue table", "native libraries", "model", "disk", "record");
    }

    @Test
    void everyCommandAndOptionIsDocumented() throws IOException {
        String docs = Files.readString(Path.of("../docs/cli.md"));

        assertThat(docs).contains("rejoinder read", "rejoinder demo", "rejoinder doctor");
        assertThat(docs).contains("--to", "--offsets", "--min-score", "--help", "--version");
    }

    private int run(String input, String... args) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                90,
                false,
                false);
        int status = Main.run(args, terminal);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }
}
