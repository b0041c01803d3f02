package org.rejoinder.engine.attribution;

import java.util.Arrays;

/**
 * The best sequence of labels for the pieces around one cue: the most probable in which an inside label follows its own
 * begin or inside label (Viterbi 1967). The same as {@code decode.viterbi} in {@code training}.
 */
final class LabelPath {
    static final int OUTSIDE = 0;
    static final int SOURCE = 1;
    static final int CONTENT = 3;
    static final int CUE = 5;
    /** Labels: outside; begin and inside of source, of content, of cue. Inside is begin + 1. */
    static final int COUNT = 7;
    /** Labels of circumstances: outside; begin and inside of addressee, of occasion. */
    static final int CIRCUMSTANCES = 5;

    static final int ADDRESSEE = 1;
    static final int OCCASION = 3;
    /** Labels of whom a statement is against: outside; begin and inside. */
    static final int AGAINST_COUNT = 3;

    static final int AGAINST = 1;

    private static final int[] BEGINS = {SOURCE, CONTENT, CUE};
    private static final float IMPOSSIBLE = -1e9f;

    private LabelPath() {}

    /**
     * One label for each piece.
     *
     * @param logs log-probabilities [pieces][{@link #COUNT}]; unchanged
     */
    static int[] best(float[][] logs) {
        if (logs.length == 0) {
            return new int[0];
        }
        int[][] before = new int[logs.length][COUNT];
        float[] scores = logs[0].clone();
        for (int begin : BEGINS) {
            scores[begin + 1] = IMPOSSIBLE;
        }
        for (int i = 1; i < logs.length; i++) {
            scores = next(scores, logs[i], before[i]);
        }
        int[] labels = new int[logs.length];
        labels[logs.length - 1] = highest(scores);
        for (int i = logs.length - 1; 0 < i; i--) {
            labels[i - 1] = before[i][labels[i]];
        }
        return labels;
    }

    private static float[] next(float[] scores, float[] logs, int[] before) {
        int top = highest(scores);
        Arrays.fill(before, top);
        float[] following = new float[COUNT];
        Arrays.fill(following, scores[top]);
        for (int begin : BEGINS) {
            int from = scores[begin + 1] <= scores[begin] ? begin : begin + 1;
            before[begin + 1] = from;
            following[begin + 1] = scores[from];
        }
        for (int label = 0; label < COUNT; label++) {
            following[label] += logs[label];
        }
        return following;
    }

    private static int highest(float[] scores) {
        int top = 0;
        for (int label = 1; label < COUNT; label++) {
            if (scores[top] < scores[label]) {
                top = label;
            }
        }
        return top;
    }
}
