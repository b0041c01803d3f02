package org.rejoinder.engine.speaker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Speaker.Kind;

/** Who asks and who answers in an interview whose turns bear "Q:" and "A:" and no names. */
final class QuestionsAndAnswers {
    private static final Pattern FIRST = Pattern.compile("(?m)^[\"“]?[QA]:");
    /** How far before what is said its label can stand. */
    private static final int REACH = 4;

    private final SourceFacts facts;
    private final SpeakerAnswers answers;

    QuestionsAndAnswers(SourceFacts facts, SpeakerAnswers answers) {
        this.facts = facts;
        this.answers = answers;
    }

    /** The speaker of an attribution without source: of a labelled turn the outlet or whom the introduction names first. */
    ResolvedSpeaker resolve(FoundAttribution one, int index) {
        Optional<Span> label = label(one.attribution().contentExtent().begin());
        if (label.isEmpty() || !one.attribution().cue().isEmpty()) {
            return SpeakerAnswers.unresolved();
        }
        SourcePhrase phrase = new SourcePhrase(facts.text(), label.get(), facts.words());
        SourceContext here = new SourceContext(one, phrase, -1, index);
        boolean isAnswer = phrase.lower().equals("a");
        if (isAnswer) {
            return introduced()
                    .map(person -> answers.person(here, person, "answer-label"))
                    .orElseGet(SpeakerAnswers::unresolved);
        }
        Speaker asking = facts.article()
                .outlet()
                .map(outlet -> Speaker.of(outlet, Kind.ORGANIZATION))
                .orElseGet(() -> Speaker.of("interviewer", Kind.UNNAMED));
        return SpeakerAnswers.of(asking, here, "question-label");
    }

    private Optional<Span> label(int begin) {
        String text = facts.text();
        for (int i = begin - 1; Math.max(0, begin - REACH) < i; i--) {
            boolean isLetter = text.charAt(i - 1) == 'Q' || text.charAt(i - 1) == 'A';
            boolean isAtStart = i == 1 || "\n\"“".indexOf(text.charAt(i - 2)) >= 0;
            if (text.charAt(i) == ':' && isLetter && isAtStart) {
                return Optional.of(new Span(i - 1, i));
            }
        }
        return Optional.empty();
    }

    private Optional<Person> introduced() {
        Matcher first = FIRST.matcher(facts.text());
        int end = first.find() ? first.start() : 0;
        return facts.cast().people().stream()
                .filter(person -> person.mentions().getFirst().span().begin() < end)
                .findFirst()
                .or(() -> facts.antecedents().mostNamed());
    }
}
