package org.rejoinder.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.json.ArticleJson;
import org.rejoinder.model.Article;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;

/**
 * Reads inputs one after the other and hands on their articles, one at a time.
 *
 * <p>The type goes by content: a file whose first character is <code>{</code> is article JSON lines, any other is the
 * plain text of one article. A folder is read with all below it, by name; hidden files are left out. A bad file or line
 * becomes an {@link Item.Failed}, and the rest goes on. Used by one thread; {@link #bytesRead()} may be asked by others.
 */
public final class ArticleSource {
    /** The largest article, in bytes: a line of JSON or a file of plain text. */
    public static final int MAX_BYTES = 10_000_000;

    private final InputStream standardInput;
    private final AtomicLong bytesRead = new AtomicLong();
    private final Map<String, Integer> timesSeen = new HashMap<>();

    /** A source whose {@code -} is the given stream. */
    public ArticleSource(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Bytes taken in so far. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /** Bytes of all files named; those of {@code -} and of what cannot be read count as 0. */
    public static long totalBytes(List<String> inputs) {
        return inputs.stream()
                .filter(input -> !input.equals("-"))
                .mapToLong(ArticleSource::bytesUnder)
                .sum();
    }

    private static long bytesUnder(String input) {
        try {
            return files(Path.of(input)).stream()
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return 0; // read() reports it with its reason
        }
    }

    /** Reads every input; an input is a file, a folder, or {@code -} for standard input. */
    public void read(List<String> inputs, Consumer<Item> sink) {
        inputs.forEach(input -> read(input, sink));
    }

    private void read(String input, Consumer<Item> sink) {
        if (input.equals("-")) {
            read("stdin", standardInput, sink);
            return;
        }
        try {
            files(Path.of(input)).forEach(file -> readFile(file, sink));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            sink.accept(new Item.Failed(unreadable(input, e)));
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(path.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void readFile(Path file, Consumer<Item> sink) {
        try (InputStream in = Files.newInputStream(file)) {
            read(file.toString(), in, sink);
        } catch (IOException e) {
            sink.accept(new Item.Failed(unreadable(file.toString(), e)));
        }
    }

    private void read(String place, InputStream raw, Consumer<Item> sink) {
        try {
            InputStream in = new BufferedInputStream(new CountingInputStream(raw, bytesRead));
            if (startsWithBrace(in)) {
                readLines(place, in, sink);
            } else {
                readText(place, in, sink);
            }
        } catch (IOException e) {
            sink.accept(new Item.Failed(unreadable(place, e)));
        }
    }

    private static boolean startsWithBrace(InputStream in) throws IOException {
        in.mark(4096);
        int unit = in.read();
        for (int i = 0; i < 4000 && (unit <= ' ' || unit == 0xEF || unit == 0xBB || unit == 0xBF) && 0 <= unit; i++) {
            unit = in.read();
        }
        in.reset();
        return unit == '{';
    }

    private void readLines(String place, InputStream in, Consumer<Item> sink) throws IOException {
        Lines lines = new Lines(in, MAX_BYTES);
        for (int number = 1; lines.next(); number++) {
            String where = place + ":" + number;
            if (lines.isTooLong()) {
                sink.accept(new Item.Failed(tooLarge(where)));
            } else {
                attempt(sink, () -> parse(lines.bytes(), where));
            }
        }
    }

    private static @Nullable Article parse(byte[] bytes, String where) {
        String line = Decoder.decode(bytes, where);
        return line.isBlank() ? null : ArticleJson.parse(line, where, where);
    }

    private void readText(String place, InputStream in, Consumer<Item> sink) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (MAX_BYTES < bytes.length) {
            Arrays.fill(bytes, (byte) 0);
            sink.accept(new Item.Failed(tooLarge(place)));
            return;
        }
        attempt(sink, () -> plain(place, Decoder.decode(bytes, place)));
    }

    private static Article plain(String place, String text) {
        if (text.isBlank()) {
            throw new RejoinderException(
                    ErrorCode.NOT_TEXT,
                    String.format(Locale.ROOT, "%s: is empty; an article needs at least a word", place));
        }
        Path name = Path.of(place).getFileName();
        return Article.of(name == null ? place : name.toString(), text);
    }

    private void attempt(Consumer<Item> sink, Supplier<@Nullable Article> parser) {
        Item item;
        try {
            Article article = parser.get();
            if (article == null) {
                return;
            }
            item = new Item.Ready(withOwnId(article));
        } catch (RejoinderException e) {
            item = new Item.Failed(e);
        }
        sink.accept(item);
    }

    /** A second article with the same id is called {@code id~2}, so that statement ids stay unique in a run. */
    private Article withOwnId(Article article) {
        int times = timesSeen.merge(article.id(), 1, Integer::sum);
        return times == 1 ? article : article.withId(article.id() + "~" + times);
    }

    private static RejoinderException tooLarge(String place) {
        return new RejoinderException(
                ErrorCode.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "%s: larger than %d MB, the most one article may have; split it",
                        place,
                        MAX_BYTES / 1_000_000));
    }

    private static RejoinderException unreadable(String place, Exception cause) {
        String reason = cause instanceof NoSuchFileException ? "no such file or folder" : cause.toString();
        return new RejoinderException(
                ErrorCode.UNREADABLE_INPUT,
                String.format(Locale.ROOT, "%s: cannot be read: %s; check the name and its permissions", place, reason),
                cause);
    }
}
