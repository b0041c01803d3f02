package org.rejoinder.encoder;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.engine.attribution.Encoder.Pieces;
import org.rejoinder.model.RejoinderException;

class WordPieceTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final WordPiece WORD_PIECE = WordPiece.load(resource("vocabulary.txt"));

    @ParameterizedTest
    @MethodSource("oracleLines")
    void givesIdsAndOffsetsOfTheReferenceTokenizer(String line) {
        String[] columns = line.split("\t", -1);
        String text = ESCAPE.matcher(columns[0])
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));

        assertThat(printed(WORD_PIECE.split(text))).isEqualTo(columns[1]);
    }

    @Test
    void aWordOfAMillionLettersIsOneUnknownPiece() {
        assertThat(WORD_PIECE.split("a".repeat(1_000_000)).size()).isEqualTo(1);
    }

    @Test
    void aVocabularyWithoutUnknownIsRefused() {
        InputStream damaged = new ByteArrayInputStream("the\n##s\n".getBytes(UTF_8));
        assertThatThrownBy(() -> WordPiece.load(damaged))
                .isInstanceOf(RejoinderException.class)
                .hasMessageContaining("[UNK]");
    }

    static List<String> oracleLines() throws IOException {
        try (InputStream in = resource("wordpiece.tsv")) {
            return new String(in.readAllBytes(), US_ASCII).lines().toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WordPieceTest.class.getResourceAsStream(name), name);
    }

    private static String printed(Pieces pieces) {
        StringJoiner joined = new StringJoiner(" ");
        for (int i = 0; i < pieces.size(); i++) {
            joined.add(pieces.ids()[i] + ":" + pieces.begins()[i] + ":" + pieces.ends()[i]);
        }
        return joined.toString();
    }
}
