package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Speaker.Kind;

/** Who "he", "she", "they" and "it" are. */
final class PronounSources {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself", "he's", "he’s");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself", "she's", "she’s");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "these", "those", "both");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    /** How far back, in characters, an organisation can be named that "it" stands for. */
    private static final int NEAR = 250;

    private final Cast cast;
    private final Antecedents antecedents;
    private final Plurals plurals;
    private final SpeakerAnswers answers;

    PronounSources(SourceFacts facts, SpeakerAnswers answers) {
        this.cast = facts.cast();
        this.antecedents = facts.antecedents();
        this.plurals = facts.plurals();
        this.answers = answers;
    }

    /** The speaker, perhaps unresolved; empty if the source is none of these pronouns. */
    Optional<ResolvedSpeaker> resolve(SourceContext here) {
        String lower = here.phrase().lower();
        if (HE.contains(lower) || SHE.contains(lower)) {
            return Optional.of(singular(here, HE.contains(lower) ? Gender.MALE : Gender.FEMALE));
        }
        if (THEY.contains(lower)) {
            return Optional.of(several(here).or(() -> last(here, false)).orElseGet(SpeakerAnswers::unresolved));
        }
        return IT.contains(lower)
                ? Optional.of(last(here, true).orElseGet(SpeakerAnswers::unresolved))
                : Optional.empty();
    }

    private ResolvedSpeaker singular(SourceContext here, Gender gender) {
        Optional<Person> outer = answers.personAt(here.outer());
        boolean isDirect = 0 <= here.outer() && answers.quotationAt(here.outer()) == Quotation.DIRECT;
        Antecedents.Place place = new Antecedents.Place(
                here.offset(), gender, outer, isDirect, here.one().attribution().content());
        Optional<Person> choice = antecedents.choose(place, cast.people()).map(Antecedents.Choice::person);
        if (choice.isEmpty()) {
            return lastUnnamed(here).orElseGet(SpeakerAnswers::unresolved);
        }
        Person person = choice.get();
        person.learn(gender);
        boolean isOuter = outer.filter(other -> other == person).isPresent();
        return answers.person(here, person, isOuter ? "pronoun-for-outer-speaker" : "pronoun");
    }

    /** "A spokesman declined. He said ...": the last speaker who is one unnamed person. */
    private Optional<ResolvedSpeaker> lastUnnamed(SourceContext here) {
        return answers.lastOf(kind -> kind == Kind.UNNAMED, -1)
                .map(before -> SpeakerAnswers.of(before.speaker(), here, "pronoun-for-unnamed"));
    }

    /** The last speaker, or name, that "they" or "it" can stand for. */
    private Optional<ResolvedSpeaker> last(SourceContext here, boolean isSingular) {
        Kind other = isSingular ? Kind.DOCUMENT : Kind.GROUP;
        String rule = isSingular ? "it-for-last-" : "they-for-last-";
        return answers.lastOf(kind -> kind == Kind.ORGANIZATION || kind == other, here.outer())
                .map(before -> SpeakerAnswers.of(before.speaker(), here, rule + "speaker"))
                .or(() -> lastOrganization(here.offset())
                        .map(name -> answers.organization(here, name.name(), rule + "organization")));
    }

    private Optional<NameMention> lastOrganization(int offset) {
        return cast.organizations().stream()
                .filter(name ->
                        name.span().end() <= offset && offset - name.span().end() < NEAR)
                .reduce((first, second) -> second);
    }

    /** People named together, or a group, closer than the last speaker; the one person of an article that has no other. */
    private Optional<ResolvedSpeaker> several(SourceContext here) {
        if (here.phrase().lower().equals("both")) {
            List<Person> two = antecedents.lastTwo(here.offset());
            return two.size() == 2 ? Optional.of(answers.people(here, two)) : Optional.empty();
        }
        return plurals.before(here.offset())
                .map(some -> together(here, some))
                .or(() -> lastPair(here))
                .or(() -> onlyPerson(here));
    }

    private ResolvedSpeaker together(SourceContext here, Plurals.Several some) {
        return some.people().isEmpty()
                ? SpeakerAnswers.of(Speaker.of(some.words(), Kind.GROUP), here, "they-for-group")
                : answers.people(here, some.people());
    }

    private Optional<ResolvedSpeaker> lastPair(SourceContext here) {
        return answers.last()
                .filter(before -> before.speaker()
                        .name()
                        .filter(name -> name.contains(" & "))
                        .isPresent())
                .map(before -> SpeakerAnswers.of(before.speaker(), here, "they-for-last-speakers"));
    }

    private Optional<ResolvedSpeaker> onlyPerson(SourceContext here) {
        boolean isAlone = cast.people().size() == 1
                && answers.last().isEmpty()
                && cast.organizations().isEmpty();
        return isAlone ? Optional.of(answers.person(here, cast.people().getFirst(), "they-for-one")) : Optional.empty();
    }
}
