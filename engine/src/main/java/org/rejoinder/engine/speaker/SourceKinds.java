package org.rejoinder.engine.speaker;

import java.util.List;
import org.rejoinder.engine.attribution.Senses;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Speaker.Kind;

/** What kind of speaker a phrase names: what the encoder believes, else what its head noun tells. */
final class SourceKinds {
    private final Cast cast;
    private final NameWords words;
    private final Organizations organizations;
    private final RoleSearch roles;

    SourceKinds(SourceFacts facts) {
        this.cast = facts.cast();
        this.words = facts.words();
        this.organizations = facts.organizations();
        this.roles = facts.roles();
    }

    Kind of(SourceContext here) {
        return Senses.best(here.senses().kinds()).orElseGet(() -> worded(here.phrase()));
    }

    private Kind worded(SourcePhrase phrase) {
        String head = phrase.head();
        if (words.is(WordClass.DOCUMENT, head)) {
            return Kind.DOCUMENT;
        }
        if (words.is(WordClass.GROUP, head)) {
            return Kind.GROUP;
        }
        boolean isTold = phrase.isDefinite() && !roles.fitting(phrase).isEmpty();
        if (words.isRole(head) || isTold) {
            return phrase.isIndefinite() ? Kind.UNNAMED : Kind.PERSON;
        }
        return isOrganization(phrase, head) ? Kind.ORGANIZATION : namedOrPlural(phrase, head);
    }

    private boolean isOrganization(SourcePhrase phrase, String head) {
        return organizations.isKindNamed(phrase)
                || words.is(WordClass.ORGANIZATION, head)
                || words.country(head).isPresent()
                || words.is(WordClass.OUTLET, head);
    }

    /** By the name that ends the phrase; without one a plural is a group. */
    private Kind namedOrPlural(SourcePhrase phrase, String head) {
        List<NameMention> names = cast.within(phrase.first());
        boolean endsWithName = !names.isEmpty()
                && names.getLast().span().end() == phrase.first().end()
                && (phrase.isHead(names.getLast()) || !phrase.isIndefinite());
        if (endsWithName) {
            NameMention last = names.getLast();
            return last.kind() == NameMention.Kind.ORGANIZATION || last.kind() == NameMention.Kind.PLACE
                    ? Kind.ORGANIZATION
                    : Kind.PERSON;
        }
        boolean isPlural = head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us");
        return isPlural ? Kind.GROUP : Kind.UNNAMED;
    }
}
