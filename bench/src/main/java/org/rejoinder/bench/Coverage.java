package org.rejoinder.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rejoinder.json.ArticleJson;
import org.rejoinder.model.Article;

/** The articles that are read: the coverage bundled with the command, the same for everyone. */
final class Coverage {
    private static final String PLACE = "org/rejoinder/cli/demo/articles.jsonl";
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Coverage() {}

    /** The articles in file order. */
    static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (String line : lines()) {
            String place = PLACE + ":" + (articles.size() + 1);
            articles.add(ArticleJson.parse(line, place, place));
        }
        return articles;
    }

    /** The articles as JSON lines. */
    static List<String> lines() {
        try (InputStream in = Coverage.class.getClassLoader().getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IllegalStateException(PLACE + " is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words as people count them: separated by white space. */
    static long words(List<Article> articles) {
        return articles.stream()
                .mapToLong(article -> WORD.matcher(article.text()).results().count())
                .sum();
    }
}
