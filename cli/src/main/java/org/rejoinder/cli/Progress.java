package org.rejoinder.cli;

import java.util.Locale;
import org.rejoinder.ingest.ArticleSource;

/** One line on standard error that is rewritten while a run goes on: rate, share done, time left. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000;

    private final Terminal terminal;
    private final ArticleSource source;
    private final long totalBytes;
    private final long startedAt = System.nanoTime();
    private long shownAt = startedAt;
    private boolean isShown;

    Progress(Terminal terminal, ArticleSource source, long totalBytes) {
        this.terminal = terminal;
        this.source = source;
        this.totalBytes = totalBytes;
    }

    void show(int articleCount, long wordCount) {
        long now = System.nanoTime();
        if (!terminal.showsProgress() || now - shownAt < EVERY_NANOS) {
            return;
        }
        shownAt = now;
        isShown = true;
        double seconds = (now - startedAt) / 1e9;
        terminal.err().print("\r" + line(articleCount, wordCount, seconds) + "\u001b[K");
        terminal.err().flush();
    }

    private String line(int articleCount, long wordCount, double seconds) {
        String rate = String.format(
                Locale.ROOT,
                "%d articles, %.0f/s, about %.0f words/s",
                articleCount,
                articleCount / seconds,
                wordCount / seconds);
        long done = source.bytesRead();
        if (totalBytes == 0 || done == 0) {
            return rate;
        }
        double left = seconds * Math.max(0, totalBytes - done) / done;
        return String.format(
                Locale.ROOT, "%s, %d %%, %.0f s left", rate, 100 * Math.min(done, totalBytes) / totalBytes, left);
    }

    void clear() {
        if (isShown) {
            terminal.err().print("\r\u001b[K");
        }
    }
}
