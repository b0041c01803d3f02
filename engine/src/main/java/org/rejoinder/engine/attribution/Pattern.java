package org.rejoinder.engine.attribution;

/**
 * How a cue-table attribution was found. Each carries the share of its finds that were right as a whole (cue, source and
 * content overlap gold ones, content J >= 0.5) on every third article of PolNeAR's training part; it is the statement's
 * score. PASSIVE had 9 finds only, every other pattern 71 or more.
 */
enum Pattern {
    /** {@code "...," N N said} and {@code "...," said N N}. */
    QUOTE_BEFORE(0.65),
    /** {@code N N said: "..."}. */
    QUOTE_AFTER(0.74),
    /** {@code ..., N N said.} without quotation marks. */
    CLAUSE_BEFORE(0.35),
    /** {@code N N said that ...}. */
    THAT_CLAUSE(0.77),
    /** {@code N N said talks went on}. */
    BARE_CLAUSE(0.69),
    /** {@code N N promised to leave}, {@code urged them to leave}. */
    INFINITIVE(0.44),
    /** {@code N N asked whether ...}. */
    QUESTION(0.71),
    /** {@code N N praised the deal}, {@code spoke about the deal}, {@code described it as a deal}. */
    PHRASE(0.47),
    /** {@code ... was rejected by N N}. */
    PASSIVE(0.33),
    /** {@code N N's claim that ...}. */
    NOUN_CUE(0.22),
    /** {@code According to N N, ...}. */
    ACCORDING_TO(0.80),
    /** A quotation that goes on, or stands in a paragraph of its own, without a cue. */
    CONTINUATION(0.54);

    private final double score;

    Pattern(double score) {
        this.score = score;
    }

    double score() {
        return score;
    }
}
