package org.rejoinder.engine.attribution;

import java.util.List;
import java.util.Set;
import org.rejoinder.model.Act;
import org.rejoinder.model.Polarity;

/**
 * One line of the cue table: a word or phrase that can tie a content to a source.
 *
 * @param lemma dictionary form, lower-case: "deny", "according to"
 * @param forms all inflected forms, lower-case, the lemma among them
 * @param kind part of speech
 * @param frames what may follow or surround it
 * @param act what the speaker does by default
 * @param polarity whether the cue presents its content as the case
 * @param example marked-up sentence that must be read as marked
 * @param counterExample sentence with one of the forms in which there is no attribution
 */
record Cue(
        String lemma,
        List<String> forms,
        Kind kind,
        Set<Frame> frames,
        Act act,
        Polarity polarity,
        String example,
        String counterExample) {
    /** Part of speech of a cue. */
    enum Kind {
        VERB,
        NOUN,
        PREPOSITION
    }

    /** What surrounds a cue. */
    enum Frame {
        /** A quotation: {@code "...," she said}. */
        QUOTE,
        /** A that-clause: {@code denied that talks had failed}. */
        THAT,
        /** A clause without "that": {@code said talks had failed}. */
        ZERO,
        /** An infinitive: {@code promised to leave}. */
        TO,
        /** Somebody and an infinitive: {@code urged them to leave}. */
        OBJ_TO,
        /** An indirect question: {@code asked whether ...}. */
        WH,
        /** A noun phrase: {@code denied the report}. */
        NP,
        /** A preposition and a noun phrase: {@code spoke about the talks}. */
        PREP,
        /** Somebody as something: {@code described her as ...}. */
        AS,
        /** Somebody spoken to before the content: {@code told reporters that ...}. */
        ADDRESSEE
    }

    boolean has(Frame frame) {
        return frames.contains(frame);
    }
}
