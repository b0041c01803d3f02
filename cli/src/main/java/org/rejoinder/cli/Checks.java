package org.rejoinder.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.ingest.ArticleSource;
import org.rejoinder.ingest.Item;

/** What {@code doctor} looks at. Nothing is changed, apart from a temporary file that is removed at once. */
final class Checks {
    private static final int MIN_JAVA = 21;
    private static final long MEGABYTE = 1L << 20;
    private static final long MIN_HEAP = 256 * MEGABYTE;
    private static final long MIN_DISK = 500 * MEGABYTE;

    private final Surroundings surroundings;
    private final StatementReaders readers;

    Checks(Surroundings surroundings, StatementReaders readers) {
        this.surroundings = surroundings;
        this.readers = readers;
    }

    /** How a check went. */
    enum Level {
        /** As it should be. */
        OK,
        /** Works, with a drawback. */
        WARN,
        /** Does not work. */
        FAIL
    }

    /**
     * The outcome of one check.
     *
     * @param what what was looked at
     * @param text what was found and, unless all is well, the way out
     */
    record Finding(Level level, String what, String text) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%-5s %-12s %s", level.name().toLowerCase(Locale.ROOT), what, Cells.oneLine(text));
        }
    }

    /** Every check, in the order in which trouble is likely. */
    List<Finding> all() {
        return List.of(
                guarded("java", this::java),
                guarded("memory", this::memory),
                guarded("cue table", this::cueTable),
                guarded("coverage", this::coverage),
                new Finding(Level.OK, "native", "no native libraries are needed by this version"),
                new Finding(Level.OK, "model", "no learned model yet; the cue-table reader answers"),
                guarded("folder", () -> place("folder", surroundings.folder().toAbsolutePath())),
                guarded("temp", this::temp),
                guarded("record", this::record),
                guarded("encoding", this::encoding));
    }

    /** A check that breaks is a finding, not the end of the examination. */
    private static Finding guarded(String what, Supplier<Finding> check) {
        try {
            return check.get();
        } catch (RuntimeException e) {
            return new Finding(Level.FAIL, what, e + "; build again with mvn clean, and report it if it stays");
        }
    }

    private Finding java() {
        int feature = Runtime.version().feature();
        String text = Runtime.version() + " at " + System.getProperty("java.home");
        return MIN_JAVA <= feature
                ? new Finding(Level.OK, "java", text)
                : new Finding(Level.FAIL, "java", text + "; install a JDK " + MIN_JAVA + " or newer and point JAVA_HOME to it");
    }

    private Finding memory() {
        long heap = Runtime.getRuntime().maxMemory();
        String text = megabytes(heap) + " heap at most, " + Runtime.getRuntime().availableProcessors() + " processors";
        return MIN_HEAP <= heap
                ? new Finding(Level.OK, "memory", text)
                : new Finding(Level.WARN, "memory", text + "; give more with JAVA_TOOL_OPTIONS=-Xmx512m");
    }

    private Finding cueTable() {
        StatementReader reader = readers.load();
        return new Finding(Level.OK, "cue table", "loaded, reader " + reader.reader());
    }

    private Finding coverage() {
        AtomicInteger articleCount = new AtomicInteger();
        AtomicInteger failureCount = new AtomicInteger();
        try (InputStream in = DemoCommand.coverage()) {
            new ArticleSource(in).read(List.of("-"), item -> (item instanceof Item.Ready ? articleCount : failureCount).incrementAndGet());
        } catch (IOException e) {
            return new Finding(Level.FAIL, "coverage", e + "; build again with mvn clean");
        }
        String text = articleCount + " bundled articles";
        return failureCount.get() == 0 && 0 < articleCount.get()
                ? new Finding(Level.OK, "coverage", text)
                : new Finding(Level.FAIL, "coverage", text + ", " + failureCount + " damaged; build again with mvn clean");
    }

    private Finding place(String what, Path folder) {
        long free = free(folder);
        String text = folder + ", " + megabytes(free) + " free";
        if (!Files.isWritable(folder)) {
            return new Finding(Level.WARN, what, text + ", not writable; read works, a record needs another folder");
        }
        return free < MIN_DISK
                ? new Finding(Level.WARN, what, text + "; free some space before large runs")
                : new Finding(Level.OK, what, text + ", writable");
    }

    private static long free(Path folder) {
        return folder.toFile().getUsableSpace();
    }

    private Finding temp() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        try {
            Files.delete(Files.createTempFile(folder, "rejoinder", ".tmp"));
        } catch (IOException e) {
            return new Finding(Level.WARN, "temp", folder + " cannot be written: " + e + "; set TMPDIR or free some space");
        }
        return place("temp", folder);
    }

    private Finding record() {
        Path file = surroundings.folder().resolve("rejoinder.db");
        return Files.exists(file)
                ? new Finding(Level.OK, "record", "rejoinder.db is present; this version leaves it alone, a later one reads it")
                : new Finding(Level.OK, "record", "rejoinder.db is absent; a later version makes it");
    }

    private Finding encoding() {
        String name = surroundings.charset();
        boolean isUtf8 = Charset.isSupported(name) && Charset.forName(name).equals(StandardCharsets.UTF_8);
        return isUtf8
                ? new Finding(Level.OK, "encoding", "UTF-8")
                : new Finding(
                        Level.WARN, "encoding", "the locale says " + name + ", output is UTF-8; set LC_ALL=C.UTF-8 or another UTF-8 locale");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", bytes / MEGABYTE);
    }
}
