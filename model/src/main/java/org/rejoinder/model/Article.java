package org.rejoinder.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One text as it was printed, with what is known about where and when. Never changed after it was read; everything
 * else points into {@code text}.
 *
 * @param id the name it goes by in a run; not blank
 * @param title headline, not part of {@code text}
 * @param outlet who printed it
 * @param published when
 * @param url where it can be read
 * @param language BCP 47 tag, such as {@code en}
 * @param text the body; paragraphs are separated by line breaks; may be empty
 */
public record Article(
        String id,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Published> published,
        Optional<String> url,
        Optional<String> language,
        String text) {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("article id is blank; give each article a name");
        }
    }

    /** An article of which only the text is known. */
    public static Article of(String id, String text) {
        return new Article(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    /** The same under another id. */
    public Article withId(String newId) {
        return new Article(newId, title, outlet, published, url, language, text);
    }

    /**
     * The article's identity: SHA-256 of the UTF-8 form of its text, 64 lower-case hex digits. An unpaired surrogate
     * counts as {@code ?}, as {@link String#getBytes} has it. Computed at each call; linear in the text.
     */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256, which every JDK must have; please report", e);
        }
    }
}
