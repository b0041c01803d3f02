package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Speaker.Kind;

/** Whom a source names: by a name, a list of names, a label of a transcript, or a name behind a role. */
final class NamedSources {
    private static final Set<String> CLAUSES =
            Set.of("who", "which", "whose", "and", "or", "in", "on", "at", "after", "while");
    private static final Set<String> PAIRS = Set.of("the two", "the couple", "neither", "the pair", "the two men");

    private final String text;
    private final Cast cast;
    private final Antecedents antecedents;
    private final NameWords words;
    private final Plurals plurals;
    private final RoleSearch roles;
    private final Organizations organizations;
    private final SpeakerAnswers answers;

    NamedSources(SourceFacts facts, SpeakerAnswers answers) {
        this.text = facts.text();
        this.cast = facts.cast();
        this.antecedents = facts.antecedents();
        this.words = facts.words();
        this.plurals = facts.plurals();
        this.roles = facts.roles();
        this.organizations = facts.organizations();
        this.answers = answers;
    }

    /** The speaker; empty if the source names nobody. */
    Optional<ResolvedSpeaker> resolve(SourceContext here) {
        return questionOrAnswer(here)
                .or(() -> listed(here))
                .or(() -> headed(here))
                .or(() -> afterRole(here))
                .or(() -> label(here))
                .or(() -> titled(here))
                .or(() -> bothOf(here));
    }

    /** "Q" and "A" of an interview; "the younger Dorrance". */
    private Optional<ResolvedSpeaker> questionOrAnswer(SourceContext here) {
        SourcePhrase phrase = here.phrase();
        if (phrase.lower().equals("q")) {
            return Optional.of(SpeakerAnswers.of(Speaker.of("interviewer", Kind.UNNAMED), here, "question-label"));
        }
        Optional<Person> told = phrase.lower().equals("a") ? antecedents.mostNamed() : roles.ofGeneration(phrase);
        return told.map(person -> answers.person(here, person, "generation-or-answer"));
    }

    private Optional<ResolvedSpeaker> listed(SourceContext here) {
        List<Person> listed = plurals.listed(here.phrase());
        return listed.isEmpty() ? Optional.empty() : Optional.of(answers.people(here, listed));
    }

    /** Whose name heads the phrase. */
    private Optional<ResolvedSpeaker> headed(SourceContext here) {
        SourcePhrase phrase = here.phrase();
        List<NameMention> heads =
                cast.within(phrase.first()).stream().filter(phrase::isHead).toList();
        List<Person> people = heads.stream()
                .flatMap(name -> cast.of(name).stream())
                .distinct()
                .toList();
        boolean isNamed = !people.isEmpty() && !isThing(here, heads) && !organizations.isKindNamed(phrase);
        return isNamed ? Optional.of(answers.people(here, coordinated(phrase, people))) : Optional.empty();
    }

    /** Whether the encoder is sure that names which only may be people's are none. */
    private boolean isThing(SourceContext here, List<NameMention> heads) {
        boolean isSure = heads.stream().anyMatch(name -> name.kind() == NameMention.Kind.PERSON);
        isSure |= heads.stream()
                .anyMatch(name -> cast.of(name).filter(Person::isSure).isPresent());
        double thing = here.senses().kind(Kind.ORGANIZATION)
                + here.senses().kind(Kind.DOCUMENT)
                + here.senses().kind(Kind.GROUP);
        boolean isWorded = words.is(WordClass.DOCUMENT, here.phrase().head())
                || words.is(WordClass.GROUP, here.phrase().head());
        return !isSure && (0.8 < thing || (isWorded && here.senses().kinds().isEmpty()));
    }

    /** All people of "Lind and Voss"; only the last of "aide Piet Voss". */
    private static List<Person> coordinated(SourcePhrase phrase, List<Person> people) {
        boolean isList = phrase.words().stream()
                .anyMatch(word -> word.lower().equals("and") || word.lower().equals("or"));
        return isList ? people : List.of(people.getLast());
    }

    private Optional<ResolvedSpeaker> afterRole(SourceContext here) {
        String head = here.phrase().head();
        boolean isPerson = words.isRole(head)
                || (0.5 < here.senses().kind(Kind.PERSON) && !words.is(WordClass.ORGANIZATION, head));
        Optional<Person> after = isPerson ? nameAfterRole(here.phrase()) : Optional.empty();
        return after.map(person -> answers.person(here, person, "name-after-role"));
    }

    private Optional<Person> nameAfterRole(SourcePhrase phrase) {
        for (Span part : phrase.rest()) {
            SourcePhrase apposed = new SourcePhrase(text, part, words);
            boolean isClause = apposed.isEmpty()
                    || CLAUSES.contains(apposed.words().getFirst().lower());
            for (NameMention name : isClause ? List.<NameMention>of() : cast.within(part)) {
                Optional<Person> person = cast.of(name);
                if (person.isPresent() && apposed.isHead(name)) {
                    return person;
                }
            }
        }
        return Optional.empty();
    }

    /** A label of a transcript in capitals: the person with that surname. */
    private Optional<ResolvedSpeaker> label(SourceContext here) {
        SourcePhrase phrase = here.phrase();
        boolean isLabel = !phrase.words().isEmpty() && phrase.words().stream().allMatch(Word::isInCapitals);
        if (!isLabel) {
            return Optional.empty();
        }
        String surname = Cast.fold(phrase.words().getLast().text());
        return cast.people().stream()
                .filter(person -> person.mentions().stream()
                        .anyMatch(name -> Cast.fold(name.surname()).equals(surname)))
                .findFirst()
                .map(person -> answers.person(here, person, "label"));
    }

    /** A name inside a longer run of capitals, as in headlines: by its words. */
    private Optional<ResolvedSpeaker> titled(SourceContext here) {
        SourcePhrase phrase = here.phrase();
        boolean isCapitalised = phrase.words().stream().allMatch(Word::isCapitalised);
        for (Word word : isCapitalised ? Word.in(text, phrase.first()) : List.<Word>of()) {
            Optional<Person> called =
                    cast.called(new Span(word.begin(), phrase.first().end()).in(text));
            if (called.isPresent()) {
                return called.map(person -> answers.person(here, person, "name-in-title"));
            }
        }
        return Optional.empty();
    }

    /** "Both candidates", "the two": the last two people named. */
    private Optional<ResolvedSpeaker> bothOf(SourceContext here) {
        String lower = here.phrase().lower();
        boolean isTwo = lower.startsWith("both")
                || PAIRS.contains(lower)
                || (lower.startsWith("the two ") && 2 < here.phrase().words().size());
        if (!isTwo || here.phrase().words().size() > 4) {
            return Optional.empty();
        }
        List<Person> called = roles.called(Plurals.singular(here.phrase().head()));
        List<Person> last = called.size() == 2 ? called : antecedents.lastTwo(here.offset());
        return last.size() == 2 ? Optional.of(answers.people(here, last)) : Optional.empty();
    }
}
