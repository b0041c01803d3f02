package org.rejoinder.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rejoinder.encoder.OnnxEncoder;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.statement.CueTableReader;
import org.rejoinder.engine.statement.LearnedReader;
import org.rejoinder.model.Article;

/**
 * From text to statements on one thread: {@code mvn -Pbench verify}, or by hand
 * {@code java -cp <class path> org.openjdk.jmh.Main Reading}. The figure to quote is {@code wordsPerCpuSecond}; it does not
 * cover loading the model, parsing the input or printing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 1, time = 20) // one, since counters are summed over iterations
public class ReadingBenchmark {
    /** learned: what {@code read} uses; cue-table: the baseline. */
    @Param({"learned", "cue-table"})
    public String reader = "learned";

    private final List<Article> articles = Coverage.articles();
    private final long words = Coverage.words(articles);
    private StatementReader statements = CueTableReader.load();

    /** CPU time and words of one iteration. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Cost {
        private long read;
        private long nanoseconds;

        /** Words divided by the seconds that this thread kept a processor busy. */
        public double wordsPerCpuSecond() {
            return 1e9 * read / Math.max(1, nanoseconds);
        }
    }

    /** Loads the reader. */
    @Setup
    public void load() {
        statements = reader.equals("learned") ? new LearnedReader(OnnxEncoder.load()) : CueTableReader.load();
    }

    /** All articles once. */
    @Benchmark
    public void read(Cost cost, Blackhole blackhole) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (Article article : articles) {
            blackhole.consume(statements.read(article));
        }
        cost.nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        cost.read += words;
    }
}
