package org.rejoinder.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.rejoinder.json.ArticleJson;
import org.rejoinder.model.Article;

/**
 * The corpora and scorers beside the project. Their texts are other people's and never part of it; what we keep is the
 * checksum of each file, so that two runs with the same table were run over the same data.
 *
 * @param folder the folder that holds {@code eval/}, {@code data/} and {@code stories/}
 */
record Corpora(Path folder) {
    static final List<String> STORIES = List.of("river-treaty", "coalition-talks");

    /**
     * Proves that all files are there and are the ones the frozen run used.
     *
     * @param checksums lines of {@code <sha256>  <path>}, as sha256sum prints
     * @throws EvaluationException if a file is missing or differs; the message names all of them
     */
    void verify(Path checksums) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new EvaluationException("no corpora: " + folder
                    + " does not exist. They are not part of the project (licences); put them beside it or name"
                    + " their folder with -Drejoinder.shared=FOLDER. See docs/evaluation.md");
        }
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(checksums, UTF_8)) {
            String[] columns = line.split(" +", 2);
            Path file = folder.resolve(columns[1]);
            if (!Files.isRegularFile(file)) {
                wrong.add(file + ": missing");
            } else if (!sha256(file).equals(columns[0])) {
                wrong.add(file + ": not the file the frozen run used (SHA-256 differs)");
            }
        }
        if (!wrong.isEmpty()) {
            throw new EvaluationException(String.join("\n", wrong) + "\nsee " + checksums);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Path scorer(String name) {
        return folder.resolve("eval").resolve(name);
    }

    Path polnearGold() {
        return scorer("polnear.dev.gold.jsonl");
    }

    Path polnearArticles() {
        return scorer("polnear.dev.articles.jsonl");
    }

    Path story(String name) {
        return folder.resolve("stories").resolve(name);
    }

    static List<Article> articles(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            String place = file + ":" + (articles.size() + 1);
            articles.add(ArticleJson.parse(line, place, place));
        }
        return articles;
    }
}
