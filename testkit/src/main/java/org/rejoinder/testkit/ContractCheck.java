package org.rejoinder.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.model.Article;
import org.rejoinder.model.Span;

/**
 * The contract of everything that finds things in an article: spans fit the text and are in order; the same text gives
 * the same result twice, from four threads and under Azerbaijani and Turkish locales; time is linear in the text.
 * Checked over texts that break careless code.
 *
 * @param <T> what is found; must have {@code equals}
 */
public final class ContractCheck<T> {
    private static final String NEWS = String.join(
            "\r\n\r\n",
            "VESTRA, March 5 - “Nothing was agreed,” Ilva Sorrand said on Tuesday. “We talked.”",
            "According to the I\u0307stanbul office, \"talks\" go on. He denied that she had said: ''No.''",
            "");

    private static final int SMALL_UNITS = 100_000;

    private final Function<Article, List<T>> finder;
    private final Function<T, Stream<Span>> spans;

    private ContractCheck(Function<Article, List<T>> finder, Function<T, Stream<Span>> spans) {
        this.finder = finder;
        this.spans = spans;
    }

    /** Checks a finder; fails with the first clause of the contract it breaks. */
    public static <T> void check(Function<Article, List<T>> finder, Function<T, Stream<Span>> spans) {
        ContractCheck<T> check = new ContractCheck<>(finder, spans);
        texts().forEach(check::checkText);
        check.checkThreads();
        check.checkTime();
    }

    /** The texts every finder is tried on. */
    public static List<String> texts() {
        return List.of(
                "",
                " \n\t ",
                "Word",
                NEWS,
                NEWS.replace("\n", "\r"),
                NEWS.replace(' ', '\u00a0'),
                "😀 said “😀 𝔘𝔫𝔦 ends” 😀.",
                "قال عمر: «نعم، اتفقنا». \u202eOmar said \"yes\".",
                "e\u0301 said e\u0301\u0301 “n\u0303o”",
                "NUL \u0000 said \"a\u0000b\" \ufffd",
                "lone \ud83d said \"\ude00\" surrogates",
                "\" “ ” '' „ « » ` ' said",
                "\"".repeat(5_000),
                "said that ".repeat(2_000));
    }

    private void checkText(String text) {
        Article article = Article.of("contract", text);
        List<T> found = finder.apply(article);
        found.forEach(one -> spans.apply(one).forEach(span -> span.checkAgainst(text)));
        List<Span> firsts = found.stream()
                .map(one -> spans.apply(one).sorted().findFirst().orElse(null))
                .filter(Objects::nonNull)
                .toList();
        assertThat(firsts).as("in text order").isSorted();
        assertThat(finder.apply(article)).as("same result twice").isEqualTo(found);
        for (String language : List.of("az-AZ", "tr-TR")) {
            assertThat(under(Locale.forLanguageTag(language), article))
                    .as("same result under " + language)
                    .isEqualTo(found);
        }
    }

    private List<T> under(Locale locale, Article article) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            return finder.apply(article);
        } finally {
            Locale.setDefault(before);
        }
    }

    private void checkThreads() {
        Article article = Article.of("contract", NEWS.repeat(20));
        List<T> expected = finder.apply(article);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<T>>> results = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> finder.apply(article)))
                    .toList();
            for (Future<List<T>> result : results) {
                assertThat(result.get()).as("same result from four threads").isEqualTo(expected);
            }
        } catch (ExecutionException e) {
            throw new AssertionError("failed when called from four threads", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private void checkTime() {
        for (String unit : List.of(NEWS, "\" said \"", "said that ")) {
            int count = SMALL_UNITS / unit.length();
            long small = cpuNanos(unit.repeat(count));
            long large = cpuNanos(unit.repeat(8 * count));
            assertThat(large)
                    .as("eight times the text must not take 28 times the time (64 times is quadratic): " + unit)
                    .isLessThan(28 * Math.max(small, 2_000_000L));
        }
    }

    /** CPU time of this thread, so that other processes do not count; the best of four. */
    private long cpuNanos(String text) {
        Article article = Article.of("contract", text);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = clock.getCurrentThreadCpuTime();
            List<T> found = finder.apply(article);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
            assertThat(found).isNotNull();
        }
        return best;
    }
}
