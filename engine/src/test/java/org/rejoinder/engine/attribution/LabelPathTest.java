package org.rejoinder.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPathTest {
    @Test
    void nothingHasNoLabels() {
        assertThat(LabelPath.best(new float[0][])).isEmpty();
    }

    @Test
    void anInsideLabelWithoutItsBeginIsNotTaken() {
        float[][] logs = new float[2][];
        logs[0] = favouring(LabelPath.CONTENT + 1);
        logs[1] = favouring(LabelPath.CONTENT + 1);

        assertThat(LabelPath.best(logs)[0]).isNotEqualTo(LabelPath.CONTENT + 1);
        assertThat(isPossible(LabelPath.best(logs))).isTrue();
    }

    @Test
    void aWeakBeginIsTakenForTheSakeOfAStrongInside() {
        float[] weakBegin = {-1, -9, -9, -2, -9, -9, -9};
        float[][] logs = {weakBegin, favouring(LabelPath.CONTENT + 1), favouring(LabelPath.OUTSIDE)};

        assertThat(LabelPath.best(logs)).containsExactly(LabelPath.CONTENT, LabelPath.CONTENT + 1, LabelPath.OUTSIDE);
    }

    @Test
    void noPossiblePathIsBetter() {
        Random random = new Random(3);
        for (int trial = 0; trial < 50; trial++) {
            float[][] logs = new float[4][LabelPath.COUNT];
            for (float[] row : logs) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = -5 * random.nextFloat();
                }
            }
            int[] best = LabelPath.best(logs);

            assertThat(isPossible(best)).isTrue();
            assertThat(score(logs, best)).isCloseTo(bestOfAll(logs), within(1e-4f));
        }
    }

    private static float[] favouring(int label) {
        float[] logs = {-8, -8, -8, -8, -8, -8, -8};
        logs[label] = -0.1f;
        return logs;
    }

    private static float bestOfAll(float[][] logs) {
        float best = Float.NEGATIVE_INFINITY;
        int paths = (int) Math.pow(LabelPath.COUNT, logs.length);
        for (int path = 0; path < paths; path++) {
            int[] labels = new int[logs.length];
            int rest = path;
            for (int i = 0; i < labels.length; i++) {
                labels[i] = rest % LabelPath.COUNT;
                rest /= LabelPath.COUNT;
            }
            if (isPossible(labels)) {
                best = Math.max(best, score(logs, labels));
            }
        }
        return best;
    }

    private static boolean isPossible(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean isInside = labels[i] != 0 && labels[i] % 2 == 0;
            if (isInside && (i == 0 || (labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1))) {
                return false;
            }
        }
        return true;
    }

    private static float score(float[][] logs, int[] labels) {
        float sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += logs[i][labels[i]];
        }
        return sum;
    }
}
