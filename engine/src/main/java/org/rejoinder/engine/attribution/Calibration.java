package org.rejoinder.engine.attribution;

/**
 * Turns what the encoder believes into the probability that source, cue and content are right: a logistic function of
 * two beliefs (Platt 1999), fitted by {@code training/rejoinder_training/calibrate.py} on PolNeAR dev.
 */
final class Calibration {
    private static final double BASE = -0.202;
    private static final double CUE = 0.744;
    private static final double LABELS = 0.084;
    /** Share of right finds among uncued quotations of the stories, rounded. */
    static final double UNCUED = 0.6;

    /** Share of right finds among the reports by nouns in PolNeAR dev and the sample articles, read by hand. */
    static final double NOMINAL = 0.6;

    private Calibration() {}

    /** Score in (0, 1). */
    static double score(CueReading reading) {
        double cue = Math.clamp(Math.max(reading.top(), reading.nested()), 1e-4, 1 - 1e-4);
        double labels = Math.log(Math.max(reading.sure(), 1e-9));
        double logit = BASE + CUE * Math.log(cue / (1 - cue)) + LABELS * labels;
        return 1 / (1 + Math.exp(-logit));
    }
}
