package org.rejoinder.engine.attribution;

import java.util.List;

/**
 * The learned part of a reader: cuts text into pieces and tells, for a window of them, where cues begin and which pieces
 * belong to each cue. Implementations are thread-safe, and a window's answer depends on that window alone.
 */
public interface Encoder {
    /** Name and version of the weights, as written into each statement's {@code reader}. */
    String version();

    /** All pieces of a text; linear in it. */
    Pieces split(String text);

    /**
     * Looks at one window.
     *
     * @param ids of the window's pieces, at most {@link Windows#SIZE}
     * @param features [pieces][case, space before, quoted], see {@link PieceFeatures}
     */
    Window encode(int[] ids, byte[][] features);

    /**
     * The pieces of a text as parallel arrays, in text order.
     *
     * @param ids lines of the encoder's vocabulary, from 0
     * @param begins first UTF-16 unit of each piece
     * @param ends the unit after its last
     */
    @SuppressWarnings("ArrayRecordComponent") // read in inner loops; nobody compares or prints them
    record Pieces(int[] ids, int[] begins, int[] ends) {
        /** Number of pieces. */
        public int size() {
            return ids.length;
        }
    }

    /**
     * What the encoder reads at one cue. All numbers are log-probabilities.
     *
     * @param labels [pieces][{@link LabelPath#COUNT}] of source, cue and content
     * @param circumstances [pieces][{@link LabelPath#CIRCUMSTANCES}] of addressee and occasion; empty if it knows none
     * @param against [pieces][{@link LabelPath#AGAINST_COUNT}] of whom it is against; empty if it knows none
     * @param senses [{@link SenseLabels#COUNT}] of act, polarity and kind of the source; empty if it knows none
     */
    @SuppressWarnings("ArrayRecordComponent") // read in inner loops; nobody compares or prints them
    record Reading(float[][] labels, float[][] circumstances, float[][] against, float[] senses) {}

    /** What the encoder saw in one window. */
    interface Window extends AutoCloseable {
        /** Probability in [0, 1] that a cue of the article's own voice begins at the piece. */
        float cue(int piece);

        /** Probability in [0, 1] that a cue inside other content begins at the piece. */
        float nestedCue(int piece);

        /** What belongs to the cues that begin at these pieces, one reading for each. */
        List<Reading> read(int[] anchors);

        @Override
        void close();
    }
}
