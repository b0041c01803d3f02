package org.rejoinder.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.rejoinder.model.Article;

/** Counts what was done and shows speed, share and time left on the status line. Thread-safe. */
final class Progress implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final Session session;
    private final LongSupplier bytesDone;
    private final LongSupplier bytesInAll;
    private final AtomicLong articleCount = new AtomicLong();
    private final AtomicLong wordCount = new AtomicLong();
    private final long start = System.nanoTime();
    private final Thread painter;

    /**
     * Starts to show progress if a person can see it: standard error is a terminal, and standard output, which would
     * write across it and shows progress by itself, is not.
     *
     * @param bytesInAll 0 if unknown; asked once, may be slow
     */
    Progress(Session session, LongSupplier bytesDone, LongSupplier bytesInAll) {
        this.session = session;
        this.bytesDone = bytesDone;
        this.bytesInAll = bytesInAll;
        this.painter = Thread.ofPlatform().daemon().name("progress").unstarted(this::paint);
        Surroundings surroundings = session.surroundings();
        if (surroundings.isErrTerminal() && !surroundings.isOutTerminal()) {
            painter.start();
        }
    }

    /** Counts an article that was read. */
    void done(Article article) {
        articleCount.incrementAndGet();
        if (painter.isAlive()) {
            wordCount.addAndGet(words(article.text()));
        }
    }

    private static long words(String text) {
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isBegin = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            count += isBegin && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private void paint() {
        long total = bytesInAll.getAsLong();
        try {
            while (true) {
                Thread.sleep(PAUSE);
                session.status(line(bytesDone.getAsLong(), total, (System.nanoTime() - start) / (double) NANOS_PER_SECOND));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String line(long done, long total, double seconds) {
        String share = total == 0 ? "" : Math.min(100, 100 * done / total) + " %, ";
        return share
                + String.format(
                        Locale.ROOT, "%,d articles, %,.0f/s, %,.0f words/s", articleCount.get(),
                        articleCount.get() / seconds, wordCount.get() / seconds)
                + left(done, total, seconds);
    }

    private static String left(long done, long total, double seconds) {
        if (total == 0 || done == 0) {
            return "";
        }
        long left = Math.round(seconds * Math.max(0, total - done) / done);
        return String.format(Locale.ROOT, ", %d:%02d min left", left / 60, left % 60);
    }

    @Override
    public void close() {
        painter.interrupt();
        try {
            painter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session.clearStatus();
    }
}
