package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.engine.Evidence;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Speaker.Kind;

/** The speakers of one article so far, and the making of the next: with role, party and evidence. */
final class SpeakerAnswers {
    /** How many speakers back a pronoun can point. */
    private static final int NEAR = 4;

    private final Cast cast;
    private final Antecedents antecedents;
    private final Parties parties;
    private final Plurals plurals;
    private final List<ResolvedSpeaker> done = new ArrayList<>();
    private final Map<Integer, Person> personOf = new HashMap<>();
    private final Map<Integer, Quotation> quotationOf = new HashMap<>();

    SpeakerAnswers(SourceFacts facts) {
        this.cast = facts.cast();
        this.antecedents = facts.antecedents();
        this.parties = facts.parties();
        this.plurals = facts.plurals();
    }

    /** Takes the speaker of the next attribution. */
    void add(ResolvedSpeaker speaker) {
        done.add(speaker);
    }

    /** The speaker of the attribution at the index, which has been resolved. */
    ResolvedSpeaker at(int index) {
        return done.get(index);
    }

    /** The speaker of the attribution before; empty at the first. */
    Optional<ResolvedSpeaker> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** The last speaker of a kind, near, and not that of the attribution around; empty if there is none. */
    Optional<ResolvedSpeaker> lastOf(Predicate<Kind> fits, int outer) {
        for (int i = done.size() - 1; Math.max(0, done.size() - NEAR) <= i; i--) {
            if (i != outer && fits.test(done.get(i).speaker().kind())) {
                return Optional.of(done.get(i));
            }
        }
        return Optional.empty();
    }

    /** The person who speaks in the attribution at the index; empty for other kinds of speakers. */
    Optional<Person> personAt(int index) {
        return Optional.ofNullable(personOf.get(index));
    }

    /** How the attribution at the index says what it says; indirectly if that was not remembered. */
    Quotation quotationAt(int index) {
        return quotationOf.getOrDefault(index, Quotation.INDIRECT);
    }

    /** Remembers how an attribution says what it says, for pronouns inside. */
    void rememberQuotation(SourceContext here) {
        quotationOf.put(here.index(), here.one().attribution().quotation());
    }

    /** Remembers that the speaker of an attribution is that of another. */
    void rememberPerson(SourceContext here, Person person) {
        rememberQuotation(here);
        personOf.put(here.index(), person);
    }

    static ResolvedSpeaker unresolved() {
        return new ResolvedSpeaker(Speaker.UNRESOLVED, List.of());
    }

    /** A speaker by the words of the source alone. */
    static ResolvedSpeaker of(Speaker speaker, SourceContext here, String rule) {
        return new ResolvedSpeaker(
                speaker, List.of(Evidence.at("speaker", rule, here.phrase().span())));
    }

    ResolvedSpeaker person(SourceContext here, Person person, String rule) {
        antecedents.speaks(person, here.offset());
        rememberPerson(here, person);
        Optional<Person.Role> role = person.roleAt(here.phrase().span().end());
        Optional<String> side = parties.of(person, here.offset());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.at("speaker", rule, here.phrase().span()));
        fullName(person).ifPresent(span -> evidence.add(Evidence.at("speaker", "full-name", span)));
        role.ifPresent(some -> evidence.add(Evidence.at("role", "beside-name", some.span())));
        side.ifPresent(party -> evidence.add(Evidence.of("party", "role-or-organization", party)));
        Speaker speaker = new Speaker(
                Optional.of(person.name()), Kind.PERSON, role.map(Person.Role::words), side, Optional.empty());
        return new ResolvedSpeaker(speaker, evidence);
    }

    private static Optional<Span> fullName(Person person) {
        return person.mentions().stream()
                .filter(mention -> mention.name().equals(person.name()))
                .findFirst()
                .map(NameMention::span);
    }

    /** One person, or several joined with an ampersand. */
    ResolvedSpeaker people(SourceContext here, List<Person> named) {
        Optional<String> sibling = plurals.sibling(here.phrase(), named.getLast());
        List<Person> people = sibling.isPresent() ? List.of(named.getLast()) : named;
        if (people.size() == 1 && sibling.isEmpty()) {
            return person(here, people.getFirst(), "name");
        }
        people.forEach(person -> antecedents.speaks(person, here.offset()));
        String names = Stream.concat(sibling.stream(), people.stream().map(Person::name))
                .collect(Collectors.joining(" & "));
        Optional<String> role = cast.within(here.phrase().first()).stream()
                .findFirst()
                .flatMap(NameMention::role)
                .filter(words -> words.endsWith("s"));
        Optional<String> side = parties.of(people.getFirst(), here.offset());
        return of(new Speaker(Optional.of(names), Kind.PERSON, role, side, Optional.empty()), here, "names");
    }

    ResolvedSpeaker organization(SourceContext here, String name, String rule) {
        Optional<String> side = parties.ofOrganization(name);
        return of(
                new Speaker(Optional.of(name), Kind.ORGANIZATION, Optional.empty(), side, Optional.empty()),
                here,
                rule);
    }
}
