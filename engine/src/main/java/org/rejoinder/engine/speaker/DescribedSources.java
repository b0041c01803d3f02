package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Speaker.Kind;

/** Who is meant by words that name nobody: "the presidential aide", "his campaign", "two officials". */
final class DescribedSources {
    private final String text;
    private final Cast cast;
    private final Antecedents antecedents;
    private final NameWords words;
    private final Parties parties;
    private final RoleSearch roles;
    private final Organizations organizations;
    private final SourceKinds kinds;
    private final SpeakerAnswers answers;

    DescribedSources(SourceFacts facts, SpeakerAnswers answers) {
        this.text = facts.text();
        this.cast = facts.cast();
        this.antecedents = facts.antecedents();
        this.words = facts.words();
        this.parties = facts.parties();
        this.roles = facts.roles();
        this.organizations = facts.organizations();
        this.kinds = new SourceKinds(facts);
        this.answers = answers;
    }

    ResolvedSpeaker resolve(SourceContext here) {
        answers.rememberQuotation(here);
        Kind kind = kinds.of(here);
        return switch (kind) {
            case PERSON -> personByRole(here);
            case ORGANIZATION ->
                answers.organization(here, withOwner(here, organizations.named(here.phrase())), "organization");
            case NONE -> SpeakerAnswers.unresolved();
            default -> asWorded(here, kind, kind.name().toLowerCase(Locale.ROOT));
        };
    }

    private ResolvedSpeaker asWorded(SourceContext here, Kind kind, String rule) {
        Optional<String> introduced = kind == Kind.UNNAMED ? roles.introduced(here.phrase()) : Optional.empty();
        String name = introduced.orElseGet(() -> withOwner(here, here.phrase().withoutArticle()));
        Speaker speaker = new Speaker(
                Optional.of(name), kind, Optional.empty(), parties.ofPhrase(here.phrase()), Optional.empty());
        return SpeakerAnswers.of(speaker, here, rule);
    }

    /** "His campaign" with the name of who he is. */
    private String withOwner(SourceContext here, String description) {
        String opener = here.phrase().words().getFirst().lower();
        Gender gender = opener.equals("his") ? Gender.MALE : opener.equals("her") ? Gender.FEMALE : Gender.UNKNOWN;
        int space = description.indexOf(' ');
        if (gender == Gender.UNKNOWN || space < 0) {
            return description;
        }
        Antecedents.Place place = Antecedents.Place.of(here.offset(), gender);
        return antecedents
                .choose(place, cast.people())
                .map(choice -> choice.person().name() + "'s" + description.substring(space))
                .orElse(description);
    }

    /** "The presidential aide", "Kessem's top negotiator": who was called so, or the last speaker who can be it. */
    private ResolvedSpeaker personByRole(SourceContext here) {
        SourcePhrase phrase = here.phrase();
        List<Person> called = roles.fitting(phrase);
        boolean isName = phrase.words().stream().anyMatch(Word::isCapitalised) && !words.isRole(phrase.head());
        if (isName && called.isEmpty()) {
            return SpeakerAnswers.of(Speaker.of(nameAsWorded(phrase), Kind.PERSON), here, "name-as-worded");
        }
        Antecedents.Place place = new Antecedents.Place(
                here.offset(),
                words.genderOfRole(phrase.head()),
                Optional.empty(),
                false,
                here.one().attribution().content());
        boolean isBelieved = phrase.isDefinite() && 0.5 < here.senses().kind(Kind.PERSON);
        Optional<Person> choice =
                antecedents.chooseProtagonist(place, isBelieved ? roles.possible(phrase, called) : called, called);
        if (choice.isEmpty() && !called.isEmpty()) {
            return answers.person(here, called.getFirst(), "role-named-later");
        }
        return choice.map(found -> answers.person(here, found, "role"))
                .orElseGet(() -> asWorded(here, Kind.UNNAMED, "unnamed-role"));
    }

    private String nameAsWorded(SourcePhrase phrase) {
        List<NameMention> names = cast.within(phrase.first());
        if (names.isEmpty()) {
            return phrase.withoutArticle();
        }
        return isQuoted(phrase) ? phrase.first().in(text) : names.getLast().name();
    }

    /** An alias between quotation marks keeps its article: “The Ferret”. */
    private boolean isQuoted(SourcePhrase phrase) {
        return 0 < phrase.span().begin()
                && "“\"".indexOf(text.charAt(phrase.span().begin() - 1)) >= 0
                && phrase.words().stream().allMatch(Word::isCapitalised);
    }
}
