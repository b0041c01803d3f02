package org.rejoinder.json;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Article;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.Published;
import tools.jackson.databind.node.ObjectNode;

/** An article as one line of JSON. Thread-safe. */
public final class ArticleJson {
    private static final Set<String> FIELDS = Set.of("id", "title", "outlet", "published", "url", "language", "text");

    private ArticleJson() {}

    /**
     * Reads one line.
     *
     * @param line one JSON object; only {@code text} is required
     * @param place where the line stands, for messages: {@code file:line}
     * @param fallbackId the id if the line gives none
     * @throws org.rejoinder.model.RejoinderException RJ-101 if the line is not an article; names place and field
     */
    public static Article parse(String line, String place, String fallbackId) {
        Fields fields = Fields.parse(line, place, ErrorCode.BAD_ARTICLE_LINE).allow(FIELDS);
        return new Article(
                fields.optionalText("id").filter(id -> !id.isBlank()).orElse(fallbackId),
                fields.optionalText("title"),
                fields.optionalText("outlet"),
                published(fields),
                fields.optionalText("url"),
                fields.optionalText("language"),
                fields.text("text"));
    }

    private static Optional<Published> published(Fields fields) {
        try {
            return fields.optionalText("published").map(Published::parse);
        } catch (IllegalArgumentException e) {
            throw fields.error("published", String.valueOf(e.getMessage()));
        }
    }

    /** Writes one line, without a line break; what is unknown is null. */
    public static String write(Article article) {
        ObjectNode node = Fields.MAPPER.createObjectNode();
        node.put("id", article.id());
        node.put("title", article.title().orElse(null));
        node.put("outlet", article.outlet().orElse(null));
        node.put("published", article.published().map(Published::toString).orElse(null));
        node.put("url", article.url().orElse(null));
        node.put("language", article.language().orElse(null));
        node.put("text", article.text());
        return Fields.MAPPER.writeValueAsString(node);
    }
}
