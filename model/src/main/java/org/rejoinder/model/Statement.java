package org.rejoinder.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribution with everything resolved that could be: who did what with which words, to whom, when and where.
 *
 * @param id {@code <article id>#<number>}, numbered from 1 in text order
 * @param within id of the statement inside whose content this one is reported
 * @param attribution the words as printed
 * @param speaker whom the source refers to
 * @param act what the speaker does
 * @param polarity whether the content is presented as the case
 * @param against name of who is denied, accused, refused, threatened, demanded from
 * @param addressee name of who is spoken to
 * @param saidOn when it was said
 * @param occasion the words naming event or medium
 * @param place the words naming the place of speaking
 * @param score probability in [0, 1] that source, cue and content are all right; measured, see docs/evaluation.md
 * @param reader name and version of the reader that found it
 */
public record Statement(
        String id,
        Optional<String> within,
        Attribution attribution,
        Speaker speaker,
        Act act,
        Polarity polarity,
        Optional<String> against,
        Optional<String> addressee,
        Optional<SaidOn> saidOn,
        Optional<Span> occasion,
        Optional<Span> place,
        double score,
        String reader) {
    /**
     * Checks the score.
     *
     * @throws IllegalArgumentException if the score is outside [0, 1] or not a number
     */
    public Statement {
        if (!(0 <= score && score <= 1)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "statement %s: score %s is not in [0, 1]", id, score));
        }
    }

    /** The same statement inside another one, or in none. */
    public Statement withWithin(Optional<String> outer) {
        return new Statement(
                id,
                outer,
                attribution,
                speaker,
                act,
                polarity,
                against,
                addressee,
                saidOn,
                occasion,
                place,
                score,
                reader);
    }

    /** The nearest PLOVER event type of the act. */
    public Plover plover() {
        return act.plover();
    }

    /** Every span of the statement, for checks and shifts. */
    public Stream<Span> spans() {
        return Stream.of(attribution.spans(), occasion.stream(), place.stream()).flatMap(spans -> spans);
    }

    /**
     * Checks every span against the article's text.
     *
     * @throws IllegalArgumentException if a span leaves the text or splits a surrogate pair; the message names the
     *     statement
     */
    public void checkAgainst(Article article) {
        try {
            spans().forEach(span -> span.checkAgainst(article.text()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "statement %s of article \"%s\": %s", id, article.id(), e.getMessage()),
                    e);
        }
    }
}
