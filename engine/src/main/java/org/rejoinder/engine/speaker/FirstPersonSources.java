package org.rejoinder.engine.speaker;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Article;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Speaker.Kind;

/** Who "I" and "we" are: inside a quotation its speaker or his side, outside the author or the outlet. */
final class FirstPersonSources {
    private static final Set<String> I = Set.of("i", "me", "my", "myself", "i'm", "i've", "i’m", "i’ve");
    private static final Set<String> WE = Set.of("we", "us", "our", "ours", "we're", "we’re", "we've", "we’ve");

    private final Article article;
    private final Antecedents antecedents;
    private final Bylines bylines;
    private final SpeakerAnswers answers;

    FirstPersonSources(SourceFacts facts, SpeakerAnswers answers) {
        this.article = facts.article();
        this.antecedents = facts.antecedents();
        this.bylines = new Bylines(facts.text(), facts.cast());
        this.answers = answers;
    }

    /** The speaker, perhaps unresolved; empty if the source is no pronoun of the first person. */
    Optional<ResolvedSpeaker> resolve(SourceContext here) {
        String lower = here.phrase().lower();
        boolean isPlural = WE.contains(lower);
        if (!isPlural && !I.contains(lower)) {
            return Optional.empty();
        }
        if (0 <= here.outer()) {
            return Optional.of(inside(here, isPlural));
        }
        return Optional.of(isPlural ? outlet(here) : author(here));
    }

    private ResolvedSpeaker inside(SourceContext here, boolean isPlural) {
        Speaker outer = answers.at(here.outer()).speaker();
        Optional<String> side = outer.party();
        if (isPlural && side.isPresent() && outer.kind() == Kind.PERSON) {
            Speaker speaker = new Speaker(side, Kind.ORGANIZATION, Optional.empty(), side, Optional.empty());
            return SpeakerAnswers.of(speaker, here, "we-for-side-of-outer-speaker");
        }
        answers.rememberQuotation(here);
        answers.personAt(here.outer()).ifPresent(person -> answers.rememberPerson(here, person));
        return SpeakerAnswers.of(outer, here, "first-person-in-quotation");
    }

    private ResolvedSpeaker outlet(SourceContext here) {
        return article.outlet()
                .map(outlet -> SpeakerAnswers.of(Speaker.of(outlet, Kind.ORGANIZATION), here, "first-person-of-outlet"))
                .orElseGet(SpeakerAnswers::unresolved);
    }

    private ResolvedSpeaker author(SourceContext here) {
        Optional<Person> before =
                antecedents.isQuoted(here.offset()) ? answers.personAt(here.index() - 1) : Optional.empty();
        return before.map(person -> answers.person(here, person, "first-person-in-quotation"))
                .or(() -> bylines.author(here.offset())
                        .map(person -> answers.person(here, person, "first-person-of-signed-author")))
                .orElseGet(() -> SpeakerAnswers.of(Speaker.of("author", Kind.PERSON), here, "first-person-of-author"));
    }
}
