package org.rejoinder.cli;

import java.util.Locale;
import org.rejoinder.encoder.OnnxEncoder;
import org.rejoinder.engine.StatementReader;
import org.rejoinder.engine.statement.CueTableReader;
import org.rejoinder.engine.statement.LearnedReader;
import org.rejoinder.model.RejoinderException;

/** Which reader finds the statements. */
enum ReaderChoice {
    /** The learned one; the cue table, with a warning, on a system where the model does not load. */
    BEST,
    /** The learned one or none. */
    LEARNED,
    /** Rules alone: faster, finds less. */
    CUE_TABLE;

    /**
     * Loads the reader.
     *
     * @throws RejoinderException RJ-402 if the model was demanded and does not load
     */
    StatementReader load(Terminal terminal) {
        return switch (this) {
            case BEST -> best(terminal);
            case LEARNED -> new LearnedReader(OnnxEncoder.load());
            case CUE_TABLE -> CueTableReader.load();
        };
    }

    private static StatementReader best(Terminal terminal) {
        try {
            return LEARNED.load(terminal);
        } catch (RejoinderException e) {
            terminal.err().println("rejoinder: " + e.getMessage());
            terminal.err().println("rejoinder: the cue table reads instead; it finds fewer statements");
            return CueTableReader.load();
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
