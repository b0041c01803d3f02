package org.rejoinder.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;

/**
 * Expected output kept in files that people read: {@code src/test/resources/golden/}. {@code
 * -Drejoinder.golden=update} rewrites them; the difference is reviewed like code.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /**
     * Compares with a golden file, or rewrites it when told to.
     *
     * @param name the file's name
     * @param actual the whole text to be found in it
     */
    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("rejoinder.golden", "").equals("update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, UTF_8);
        }
        assertThat(file)
                .as("run once with -Drejoinder.golden=update and read the difference")
                .exists();
        assertThat(actual)
                .as("%s; if the change is wanted, -Drejoinder.golden=update", file)
                .isEqualTo(Files.readString(file, UTF_8));
    }

    /** One block per statement: identity, what is resolved, then each part with its offsets and words. */
    public static String describe(ReadArticle read) {
        String text = read.article().text();
        return "== " + read.article().id() + "\n"
                + read.statements().stream().map(one -> describe(one, text)).collect(Collectors.joining());
    }

    private static String describe(Statement statement, String text) {
        return statement.id()
                + " " + statement.attribution().quotation()
                + " " + statement.act()
                + " " + statement.polarity()
                + statement.within().map(outer -> " within " + outer).orElse("")
                + "\n  speaker  " + statement.speaker().name().orElse("?") + " ("
                + statement.speaker().kind() + ")"
                + parts("source ", statement.attribution().source(), text)
                + parts("cue    ", statement.attribution().cue(), text)
                + parts("content", statement.attribution().content(), text)
                + "\n";
    }

    private static String parts(String role, List<Span> spans, String text) {
        return spans.stream()
                .map(span -> "\n  " + role + "  " + span + " " + span.in(text).replace("\n", "\\n"))
                .collect(Collectors.joining());
    }
}
