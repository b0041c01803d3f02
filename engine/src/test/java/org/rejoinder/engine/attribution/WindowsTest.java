package org.rejoinder.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {
    @Test
    void aShortArticleIsOneWindowAndAnEmptyOneNone() {
        assertThat(Windows.over(0, new int[] {})).isEmpty();
        assertThat(Windows.over(1, new int[] {0})).containsExactly(new Range(0, 1));
        assertThat(Windows.over(Windows.SIZE, new int[] {0, 100})).containsExactly(new Range(0, Windows.SIZE));
    }

    @Test
    void withoutParagraphsWindowsAreFullAndShareTheOverlap() {
        assertThat(Windows.over(600, new int[] {0}))
                .containsExactly(new Range(0, 286), new Range(238, 524), new Range(476, 600));
    }

    @Test
    void aWindowEndsAndBeginsWithAParagraphThatIsNear() {
        assertThat(Windows.over(500, new int[] {0, 220, 260, 300}))
                .containsExactly(new Range(0, 260), new Range(220, 500));
    }

    @Test
    void aParagraphTooFarBackCutsNoWindow() {
        assertThat(Windows.over(400, new int[] {0, 120})).containsExactly(new Range(0, 286), new Range(238, 400));
    }

    @Test
    void anyArticleIsCoveredByWindowsThatOverlapAndMoveOn() {
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            int count = 1 + random.nextInt(3000);
            int[] paragraphs = IntStream.range(0, count)
                    .filter(i -> i == 0 || random.nextInt(60) == 0)
                    .toArray();
            List<Range> windows = Windows.over(count, paragraphs);

            assertThat(windows.getFirst().from()).isZero();
            assertThat(windows.getLast().to()).isEqualTo(count);
            for (int i = 0; i < windows.size(); i++) {
                assertThat(windows.get(i).to() - windows.get(i).from()).isBetween(1, Windows.SIZE);
                if (0 < i) {
                    int shared = windows.get(i - 1).to() - windows.get(i).from();
                    assertThat(shared).isBetween(Windows.OVERLAP / 3, Windows.OVERLAP);
                    assertThat(windows.get(i).from())
                            .isGreaterThan(windows.get(i - 1).from());
                }
            }
        }
    }
}
