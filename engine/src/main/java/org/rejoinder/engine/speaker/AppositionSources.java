package org.rejoinder.engine.speaker;

import java.util.Optional;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker.Kind;

/** The name before an apposition: "Our Principles PAC, a group set up ...". */
final class AppositionSources {
    private static final int MAX_CHARS = 60;
    private static final int MAX_BRACKET_CHARS = 40;

    private final String text;
    private final Cast cast;
    private final SpeakerAnswers answers;

    AppositionSources(SourceFacts facts, SpeakerAnswers answers) {
        this.text = facts.text();
        this.cast = facts.cast();
        this.answers = answers;
    }

    /** Whom the name before the comma before the offset names; empty if none stands there, or one of another kind. */
    Optional<ResolvedSpeaker> resolve(SourceContext here, int offset) {
        boolean isApposition = 3 <= offset
                && text.startsWith(", ", offset - 2)
                && (text.startsWith("a", offset) || text.startsWith("the ", offset));
        if (!isApposition) {
            return Optional.empty();
        }
        int end = beforeBracket(offset - 2);
        return cast.within(new Span(Math.max(0, end - MAX_CHARS), end)).reversed().stream()
                .findFirst()
                .filter(name -> name.span().end() == end)
                .flatMap(name -> named(here, name));
    }

    private Optional<ResolvedSpeaker> named(SourceContext here, NameMention name) {
        Optional<Person> person = cast.of(name).filter(one -> here.canBePerson());
        if (person.isPresent()) {
            return person.map(one -> answers.person(here, one, "name-before-apposition"));
        }
        boolean isOrganization = name.kind() == NameMention.Kind.ORGANIZATION
                && 0.5 < here.senses().kind(Kind.ORGANIZATION);
        return isOrganization
                ? Optional.of(
                        answers.organization(here, Organizations.withoutArticle(name.name()), "name-before-apposition"))
                : Optional.empty();
    }

    /** "Lund (R-Ohio), who": the end of the name. */
    int beforeBracket(int end) {
        int open = 0 < end && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
        return 1 < open && end - open < MAX_BRACKET_CHARS && text.charAt(open - 1) == ' ' ? open - 1 : end;
    }
}
