package org.rejoinder.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What {@code ./rejoinder read} costs as a process: time to the first line of output for one article (median of five),
 * peak memory over a long run. {@code mvn -Pbench verify}; peak memory is known on Linux only.
 */
@Console
public final class ProcessCosts {
    private static final int STARTS = 5;
    private static final int LONG_RUN = 40;

    private final Path home;
    private final Path work;

    private ProcessCosts(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /** What one process took: until its first line, and the most memory it held, in MB; 0 if unknown. */
    private record Costs(Duration first, long peak) {}

    /**
     * Measures and prints.
     *
     * @param arguments the project's folder and one to write into
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ProcessCosts(Path.of(arguments[0]), Path.of(arguments[1])).run(new PrintStream(System.out, true, UTF_8));
    }

    private void run(PrintStream out) throws IOException, InterruptedException {
        Path one = Files.write(work.resolve("one.jsonl"), Coverage.lines().subList(0, 1), UTF_8);
        List<String> many = new ArrayList<>();
        for (int i = 0; i < LONG_RUN; i++) {
            many.addAll(Coverage.lines());
        }
        Path all = Files.write(work.resolve("all.jsonl"), many, UTF_8);
        read(one); // builds if it must, makes the ahead-of-time cache
        long[] starts = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            starts[i] = read(one).first().toMillis();
        }
        Arrays.sort(starts);
        out.printf(Locale.ROOT, "one article, first line after: %d ms (median of %d)%n", starts[STARTS / 2], STARTS);
        out.printf(
                Locale.ROOT,
                "%d articles, peak memory: %d MB%n",
                many.size(),
                read(all).peak());
    }

    private Costs read(Path articles) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        home.resolve("rejoinder").toString(), "read", "--to", "jsonl", articles.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long peak = 0;
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            String line = lines.readLine();
            Duration first = Duration.ofNanos(System.nanoTime() - begin);
            while (line != null) {
                peak = Math.max(peak, peak(process.pid()));
                line = lines.readLine();
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException("./rejoinder read " + articles + " failed; run it by hand to see why");
            }
            return new Costs(first, peak);
        }
    }

    /** The launcher's shell has become the JVM, so that its process is the one. */
    private static long peak(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status"), UTF_8).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // ended meanwhile, or no Linux
        }
    }
}
