package org.rejoinder.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.engine.statement.CueTableReader;
import org.rejoinder.json.OffsetUnit;
import org.rejoinder.json.StatementJson;
import org.rejoinder.model.ErrorCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the documents say is what the program does. */
class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":");

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyErrorCodeIsExplained(ErrorCode code) throws IOException {
        assertThat(read("docs/errors.md")).contains("## " + code.code() + "\n");
    }

    @Test
    void everyFieldOfTheWireFormatIsDocumented() throws IOException {
        String format = read("docs/format.md");
        CueTableReader reader = CueTableReader.load();

        DemoCommand.articles()
                .forEach(article -> FIELD.matcher(StatementJson.write(reader.read(article), OffsetUnit.UTF16)
                                .replaceAll("\"text\":\"[^\"]*\"", "\"text\":\"\""))
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .forEach(field -> assertThat(format).contains(field)));
    }

    @Test
    void everyCommandAndOptionIsDocumented() throws IOException {
        String cli = read("docs/cli.md");
        CommandLine main = Main.commandLine(terminal(writer(), 80));

        main.getSubcommands().forEach((name, command) -> {
            assertThat(cli).contains("rejoinder " + name);
            command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .forEach(option -> assertThat(cli).as(name).contains(option));
        });
    }

    @Test
    void theReadmesJavaSampleIsCompiledInATest() throws IOException {
        String sample = read("README.md")
                .lines()
                .dropWhile(line -> !line.startsWith("    StatementReader reader"))
                .takeWhile(line -> line.startsWith("    "))
                .reduce("", (text, line) -> text + line.strip().replace("System.out.", "out.") + "\n");

        assertThat(compact(read("cli/src/test/java/org/rejoinder/cli/ReadmeSampleTest.java")))
                .contains(compact(sample));
    }

    @Test
    void theDemosLinesInTheReadmeAreItsOutput() throws IOException {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        Main.commandLine(terminal(printer, 100)).execute("demo");

        read("README.md")
                .lines()
                .dropWhile(line -> !line.startsWith("    Harbour Gazette"))
                .takeWhile(line -> line.startsWith("    "))
                .forEach(line -> assertThat(compact(out.toString())).contains(compact(line)));
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Terminal terminal(PrintWriter out, int columns) {
        return new Terminal(InputStream.nullInputStream(), out, writer(), columns, false, false);
    }

    private static PrintWriter writer() {
        return new PrintWriter(new StringWriter());
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), UTF_8);
    }
}
