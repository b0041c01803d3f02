package org.rejoinder.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.rejoinder.engine.attribution.Encoder.Pieces;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;

/**
 * BERT's uncased tokenizer with the offsets of every piece: clean, lower-case, strip accents, split at white space and
 * punctuation, then the longest known piece first (Devlin et al., NAACL 2019; Wu et al. 2016). Gives the ids and, in
 * UTF-16 units, the offsets of the Hugging Face tokenizer of bert-base-uncased; linear in the text. Immutable.
 */
final class WordPiece {
    private static final String UNKNOWN = "[UNK]";
    private static final String INSIDE = "##";
    /** A longer word is one unknown piece, as in the original. */
    private static final int MAX_WORD_POINTS = 100;

    private final Map<String, Integer> starting;
    private final Map<String, Integer> inside;
    private final int unknown;
    private final int longest;

    private WordPiece(Map<String, Integer> starting, Map<String, Integer> inside, int unknown) {
        this.starting = starting;
        this.inside = inside;
        this.unknown = unknown;
        this.longest = Math.max(longestKey(starting), longestKey(inside));
    }

    /**
     * Reads a vocabulary: UTF-8, one piece a line, its number is its id.
     *
     * @throws RejoinderException if it knows no {@code [UNK]}
     */
    static WordPiece load(InputStream vocabulary) {
        Map<String, Integer> starting = new HashMap<>();
        Map<String, Integer> inside = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, UTF_8))) {
            int id = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(INSIDE)) {
                    inside.put(line.substring(INSIDE.length()), id);
                } else {
                    starting.put(line, id);
                }
                id++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Integer unknown = starting.get(UNKNOWN);
        if (unknown == null) {
            throw new RejoinderException(
                    ErrorCode.BAD_TABLE, "the vocabulary has no line [UNK]; build or install the encoder again");
        }
        return new WordPiece(Map.copyOf(starting), Map.copyOf(inside), unknown);
    }

    private static int longestKey(Map<String, Integer> pieces) {
        return pieces.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** All pieces of a text, without {@code [CLS]} and {@code [SEP]}. */
    Pieces split(String text) {
        Run run = new Run(text);
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isSpace(point)) {
                run.endWord();
            } else if (!isDropped(point)) {
                run.add(point, at, next);
            }
            at = next;
        }
        run.endWord();
        return run.pieces();
    }

    /** Unicode's White_Space, except the controls that {@link #isDropped} takes away. */
    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    private static boolean isDropped(int point) {
        return point == 0xFFFD
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static boolean isPunctuation(int point) {
        if (point < 128) {
            return point > 32 && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks that BERT splits by character; Kana and Hangul are not among them. */
    private static boolean isHan(int point) {
        return (0x4E00 <= point && point <= 0x9FFF)
                || (0x3400 <= point && point <= 0x4DBF)
                || (0x20000 <= point && point <= 0x2A6DF)
                || (0x2A700 <= point && point <= 0x2B73F)
                || (0x2B740 <= point && point <= 0x2B81F)
                || (0x2B920 <= point && point <= 0x2CEAF)
                || (0xF900 <= point && point <= 0xFAFF)
                || (0x2F800 <= point && point <= 0x2FA1F);
    }

    /** One pass over one text: the word being read, normalised, with the place each of its units came from. */
    private final class Run {
        private final StringBuilder word = new StringBuilder();
        private int[] wordBegins = new int[32];
        private int[] wordEnds = new int[32];
        private int wordPoints;
        private int[] ids;
        private int[] begins;
        private int[] ends;
        private int count;

        Run(String text) {
            int guess = text.length() / 4 + 16;
            ids = new int[guess];
            begins = new int[guess];
            ends = new int[guess];
        }

        void add(int point, int begin, int end) {
            if (point < 128) {
                addNormal(Character.toLowerCase(point), begin, end);
                return;
            }
            String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
            boolean isAlone = isHan(point);
            if (isAlone) {
                endWord();
            }
            plain.codePoints()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .forEach(part -> addNormal(Character.toLowerCase(part), begin, end));
            if (isAlone) {
                endWord();
            }
        }

        private void addNormal(int point, int begin, int end) {
            boolean isAlone = isPunctuation(point);
            if (isAlone) {
                endWord();
            }
            int from = word.length();
            word.appendCodePoint(point);
            if (wordBegins.length < word.length()) {
                wordBegins = Arrays.copyOf(wordBegins, 2 * word.length());
                wordEnds = Arrays.copyOf(wordEnds, 2 * word.length());
            }
            Arrays.fill(wordBegins, from, word.length(), begin);
            Arrays.fill(wordEnds, from, word.length(), end);
            wordPoints++;
            if (isAlone) {
                endWord();
            }
        }

        void endWord() {
            if (!word.isEmpty()) {
                splitWord();
                word.setLength(0);
                wordPoints = 0;
            }
        }

        private void splitWord() {
            int before = count;
            int from = wordPoints <= MAX_WORD_POINTS ? 0 : -1;
            while (0 <= from && from < word.length()) {
                from = addLongestPiece(from);
            }
            if (from < 0) {
                count = before;
                addPiece(unknown, 0, word.length());
            }
        }

        /** The end of the longest known piece at {@code from}, or -1. */
        private int addLongestPiece(int from) {
            Map<String, Integer> known = from == 0 ? starting : inside;
            for (int to = Math.min(word.length(), from + longest); from < to; to--) {
                Integer id = known.get(word.substring(from, to));
                if (id != null) {
                    addPiece(id, from, to);
                    return to;
                }
            }
            return -1;
        }

        private void addPiece(int id, int from, int to) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, 2 * count);
                begins = Arrays.copyOf(begins, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            ids[count] = id;
            begins[count] = wordBegins[from];
            ends[count] = wordEnds[to - 1];
            count++;
        }

        Pieces pieces() {
            return new Pieces(Arrays.copyOf(ids, count), Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
        }
    }
}
