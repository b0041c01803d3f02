package org.rejoinder.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.ingest.ArticleSource;
import org.rejoinder.ingest.Item;
import org.rejoinder.model.Article;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.RejoinderException;

/**
 * One run over inputs: reads articles on all processors, prints in input order, keeps at most a few in memory. A bad
 * article is reported and counted; the others go on.
 */
final class ReadRun {
    private final StatementReader reader;
    private final Terminal terminal;
    private final Output output;
    private final double minScore;
    private final int maxPending = 4 * Runtime.getRuntime().availableProcessors();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private int articleCount;
    private int statementCount;
    private int failedCount;
    private long wordCount;
    private boolean isBroken;

    ReadRun(StatementReader reader, Terminal terminal, Output output, double minScore) {
        this.reader = reader;
        this.terminal = terminal;
        this.output = output;
        this.minScore = minScore;
    }

    private record Pending(Article article, Future<ReadArticle> result) {}

    /** Reads all inputs; true if every item was an article and could be printed. */
    boolean readAll(List<String> inputs) {
        ArticleSource source = new ArticleSource(terminal.in());
        Progress progress = new Progress(terminal, source, ArticleSource.totalBytes(inputs));
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            source.read(inputs, item -> {
                take(item, workers);
                progress.show(articleCount, wordCount);
            });
            while (!pending.isEmpty()) {
                printNext();
            }
        } finally {
            workers.shutdownNow();
        }
        terminal.out().flush();
        progress.clear();
        terminal.err().println(summary());
        return failedCount == 0 && !isBroken;
    }

    private String summary() {
        String failed = failedCount == 0 ? "" : String.format(Locale.ROOT, ", %d failed: see above", failedCount);
        return String.format(
                Locale.ROOT,
                "%d article%s, %d statement%s%s",
                articleCount,
                articleCount == 1 ? "" : "s",
                statementCount,
                statementCount == 1 ? "" : "s",
                failed);
    }

    private void take(Item item, ExecutorService workers) {
        switch (item) {
            case Item.Failed failed -> report(failed.error().getMessage());
            case Item.Ready ready ->
                pending.add(new Pending(ready.article(), workers.submit(() -> reader.read(ready.article()))));
        }
        while (maxPending < pending.size()) {
            printNext();
        }
    }

    private void printNext() {
        Pending next = pending.remove();
        try {
            ReadArticle read = next.result().get().atLeast(minScore);
            articleCount++;
            statementCount += read.statements().size();
            wordCount += read.article().text().length() / 6;
            if (!isBroken) {
                output.print(read);
                isBroken = terminal.out().checkError();
            }
        } catch (ExecutionException e) {
            report(String.format(
                    Locale.ROOT,
                    "article \"%s\": internal error: %s; please report it",
                    next.article().id(),
                    e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (RejoinderException e) {
            report(e.getMessage());
        }
    }

    private void report(@Nullable String message) {
        failedCount++;
        terminal.err().println("rejoinder: " + Cells.oneLine(String.valueOf(message)));
        terminal.err().flush();
    }
}
