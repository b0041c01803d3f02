package org.rejoinder.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.ingest.ArticleSource;
import org.rejoinder.ingest.Item;
import org.rejoinder.model.Article;
import org.rejoinder.model.ReadArticle;

/**
 * Reads inputs on every processor and writes the results in input order.
 *
 * <p>One thread takes articles from the input and hands them out, the workers read and render, the caller's thread
 * writes. The queue between them holds few articles and few characters, so memory stays flat however long the input is;
 * when the queue runs empty, what was written is flushed, so a slow input shows its results at once. One article that
 * fails is reported and counted, the rest go on.
 */
final class Reading {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int ARTICLES_PER_THREAD = 8;
    private static final int MAX_CHARS = 1 << 25;

    private final Session session;
    private final StatementReader reader;
    private final Output output;
    private final double minScore;

    /** One thing that was in the input, in its final form. */
    private sealed interface Outcome {
        record Text(String text, int statementCount, int chars) implements Outcome {}

        record Failure(String message, int chars) implements Outcome {}

        record End() implements Outcome {}
    }

    Reading(Session session, StatementReader reader, Output output, double minScore) {
        this.session = session;
        this.reader = reader;
        this.output = output;
        this.minScore = minScore;
    }

    /**
     * Reads the inputs to their end.
     *
     * @throws OutputFailure if results cannot be written; the rest is not read
     */
    Tally run(ArticleSource source, List<String> inputs) {
        BlockingQueue<Future<Outcome>> queue = new ArrayBlockingQueue<>(THREADS * ARTICLES_PER_THREAD);
        Semaphore room = new Semaphore(MAX_CHARS);
        ExecutorService workers = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        try (Progress progress =
                new Progress(session, source::bytesRead, () -> inputs.contains("-") ? 0 : ArticleSource.totalBytes(inputs))) {
            Feeder feeder = new Feeder(queue, room, workers, progress);
            Thread.ofPlatform().daemon().name("input").start(() -> feeder.feed(source, inputs));
            return write(queue, room);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } finally {
            // The input thread, if any is left, ends at its next hand-over: the pool refuses it.
            workers.shutdownNow();
            queue.clear();
        }
    }

    private Tally write(BlockingQueue<Future<Outcome>> queue, Semaphore room) throws InterruptedException {
        session.data(output.header());
        Tally tally = Tally.EMPTY;
        while (true) {
            switch (outcome(queue.take())) {
                case Outcome.Text text -> {
                    session.data(text.text());
                    tally = tally.withArticle(text.statementCount());
                    room.release(text.chars());
                }
                case Outcome.Failure failure -> {
                    session.say(failure.message());
                    tally = tally.withFailure();
                    room.release(failure.chars());
                }
                case Outcome.End end -> {
                    session.flush();
                    return tally;
                }
            }
            if (queue.isEmpty()) {
                session.flush();
            }
        }
    }

    private static Outcome outcome(Future<Outcome> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader thread failed; please report", e);
        }
    }

    private final class Feeder {
        private final BlockingQueue<Future<Outcome>> queue;
        private final Semaphore room;
        private final ExecutorService workers;
        private final Progress progress;

        Feeder(BlockingQueue<Future<Outcome>> queue, Semaphore room, ExecutorService workers, Progress progress) {
            this.queue = queue;
            this.room = room;
            this.workers = workers;
            this.progress = progress;
        }

        void feed(ArticleSource source, List<String> inputs) {
            try {
                source.read(inputs, this::hand);
            } catch (RuntimeException | Error e) { // the input thread's edge: whatever it is, the user must hear of it
                if (!workers.isShutdown()) {
                    put(new Outcome.Failure(internal("the input", e), 0));
                }
            } finally {
                put(new Outcome.End());
            }
        }

        private void hand(Item item) {
            switch (item) {
                case Item.Failed failed -> put(new Outcome.Failure(String.valueOf(failed.error().getMessage()), 0));
                case Item.Ready ready -> {
                    Article article = ready.article();
                    int chars = Math.min(MAX_CHARS, article.text().length());
                    room.acquireUninterruptibly(chars);
                    put(workers.submit(() -> read(article, chars)));
                }
            }
        }

        private Outcome read(Article article, int chars) {
            try {
                ReadArticle read = kept(reader.read(article));
                Outcome outcome = new Outcome.Text(output.article(read), read.statements().size(), chars);
                progress.done(article);
                return outcome;
            } catch (RuntimeException | Error e) { // one article must not end the run, not even by a stack overflow
                return new Outcome.Failure(internal("article \"" + article.id() + "\"", e), chars);
            }
        }

        private void put(Outcome outcome) {
            put(CompletableFuture.completedFuture(outcome));
        }

        private void put(Future<Outcome> outcome) {
            try {
                queue.put(outcome);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("nobody interrupts the input thread", e);
            }
        }
    }

    private ReadArticle kept(ReadArticle read) {
        return minScore <= 0
                ? read
                : new ReadArticle(
                        read.article(),
                        read.statements().stream()
                                .filter(statement -> minScore <= statement.score())
                                .toList());
    }

    private static String internal(String where, Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return "internal error in " + where + ": " + error + place
                + "; the rest is read on. Please report this with the article.";
    }

    /**
     * How much was read.
     *
     * @param articleCount articles that were read
     * @param statementCount statements shown
     * @param failureCount files, lines and articles that could not be read
     */
    record Tally(long articleCount, long statementCount, long failureCount) {
        static final Tally EMPTY = new Tally(0, 0, 0);

        Tally withArticle(int statements) {
            return new Tally(articleCount + 1, statementCount + statements, failureCount);
        }

        Tally withFailure() {
            return new Tally(articleCount, statementCount, failureCount + 1);
        }

        /** 1 if anything failed. */
        int exitStatus() {
            return failureCount == 0 ? ExitStatus.OK : ExitStatus.FAILURE;
        }

        @Override
        public String toString() {
            String failed = failureCount == 0 ? "" : ", " + number(failureCount) + " failed: see above";
            return counted(articleCount, "article") + ", " + counted(statementCount, "statement") + failed;
        }

        private static String counted(long count, String thing) {
            return number(count) + " " + thing + (count == 1 ? "" : "s");
        }

        private static String number(long count) {
            return String.format(Locale.ROOT, "%,d", count);
        }
    }
}
