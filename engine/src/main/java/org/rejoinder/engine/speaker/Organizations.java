package org.rejoinder.engine.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Span;

/**
 * The full name behind a short one: "the board" after "Illinois Board of Elections", "the POL" after "Port Owners League
 * (POL)", "the company" after the last company named.
 */
final class Organizations {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$| itself$");
    /** Heads that point back to a name without a word of it. */
    private static final Set<String> GENERIC = Set.of(
            "company",
            "agency",
            "newspaper",
            "paper",
            "tabloid",
            "firm",
            "group",
            "network",
            "magazine",
            "website",
            "site",
            "bank",
            "outlet",
            "broadcaster",
            "organization",
            "organisation",
            "nonprofit",
            "charity",
            "retailer",
            "manufacturer",
            "daily",
            "publication",
            "channel",
            "publisher",
            "school",
            "university",
            "institution");

    private static final Set<String> PRESS =
            Set.of("newspaper", "paper", "tabloid", "daily", "publication", "outlet", "magazine");
    private static final Set<String> PRESS_NAMES = Set.of(
            "times",
            "post",
            "news",
            "herald",
            "journal",
            "courier",
            "tribune",
            "gazette",
            "chronicle",
            "observer",
            "guardian",
            "telegraph",
            "mail",
            "express",
            "sun",
            "star",
            "mirror",
            "globe",
            "examiner",
            "record",
            "magazine",
            "advocate",
            "inquirer",
            "register",
            "press",
            "daily",
            "review",
            "independent",
            "standard",
            "week",
            "time");
    private static final Set<String> SCHOOLS = Set.of("university", "college", "school", "academy");
    private static final int FAR = 1500;

    private final String text;
    private final Cast cast;
    private final NameWords words;
    private final Map<String, String> acronyms = new HashMap<>();

    Organizations(String text, Cast cast, NameWords words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
        NameMention last = null;
        for (NameMention name : cast.names()) {
            if (last != null && isBracketed(last, name) && 0 < last.name().indexOf(' ')) {
                acronyms.putIfAbsent(name.name(), withoutArticle(last.name()));
            }
            last = name;
        }
    }

    /** "Port Owners League (POL)", "Port Owners League, or POL": a name in capitals directly behind another. */
    private boolean isBracketed(NameMention full, NameMention acronym) {
        int end = full.span().end();
        boolean isInBrackets = end + 2 == acronym.span().begin()
                && text.startsWith(" (", end)
                && text.startsWith(")", acronym.span().end());
        boolean isOther = end + 5 == acronym.span().begin() && text.startsWith(", or ", end);
        return (isInBrackets || isOther) && acronym.name().chars().noneMatch(Character::isLowerCase);
    }

    /** What the phrase names; several joined with an ampersand, and the phrase's own words if nothing fuller is known. */
    String named(SourcePhrase phrase) {
        List<NameMention> names = cast.within(phrase.first());
        if (names.size() == 2 && isJoined(names.get(0), names.get(1))) {
            return withoutArticle(names.get(0).name()) + " & "
                    + withoutArticle(names.get(1).name());
        }
        String name = POSSESSIVE.matcher(phrase.withoutArticle()).replaceAll("");
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return kindNamed(phrase, names)
                .or(() -> Optional.ofNullable(acronyms.get(last)))
                .or(() -> full(name))
                .or(() -> nation(name))
                .or(() -> last(phrase))
                .orElse(name);
    }

    /** "The Northern Relief Council and the Norvik Bar Association": two, because the article is said again. */
    private boolean isJoined(NameMention one, NameMention other) {
        return one.kind() == NameMention.Kind.ORGANIZATION
                && other.kind() == NameMention.Kind.ORGANIZATION
                && text.substring(one.span().end(), other.whole().begin()).equals(" and the ");
    }

    /** "The law firm Harkness and Doyle", "state news agency Kestapress": the name behind the noun for what it is. */
    private Optional<String> kindNamed(SourcePhrase phrase, List<NameMention> names) {
        int end = phrase.first().end();
        if (names.isEmpty() || names.getLast().span().end() != end) {
            return Optional.empty();
        }
        for (NameMention name : names) {
            if (isBehindKind(phrase, name)) {
                return Optional.of(new Span(name.span().begin(), end).in(text));
            }
        }
        return Optional.empty();
    }

    /** Whether the last name of the first part stands behind a common noun for organisations. */
    boolean isKindNamed(SourcePhrase phrase) {
        return kindNamed(phrase, cast.within(phrase.first())).isPresent();
    }

    private boolean isBehindKind(SourcePhrase phrase, NameMention name) {
        for (Word word : phrase.words()) {
            if (word.end() + 1 == name.whole().begin()) {
                return !word.isCapitalised() && words.is(WordClass.ORGANIZATION, word.text()) && !word.isPossessive();
            }
        }
        return false;
    }

    private Optional<String> full(String name) {
        String folded = Cast.fold(name);
        return cast.organizations().stream()
                .filter(other -> folded.length() < other.name().length())
                .filter(other -> isShortFor(name, folded, Cast.fold(other.name()), other.name()))
                .max(Comparator.comparingInt(other -> other.name().length()))
                .map(found -> withoutArticle(found.name()));
    }

    private boolean isShortFor(String name, String folded, String other, String printed) {
        return other.endsWith(" " + folded)
                || (folded.indexOf(' ') < 0 && other.startsWith(folded + " "))
                || (words.is(WordClass.ORGANIZATION, folded) && (" " + other + " ").contains(" " + folded + " "))
                || (Character.isUpperCase(name.charAt(0)) && isLeftOut(folded, other))
                || isAcronymOf(name, printed);
    }

    /** "Azerbaijani ministry" of "Azerbaijani Foreign Ministry": the first word, the last, and none that it has not. */
    private static boolean isLeftOut(String folded, String other) {
        int first = folded.indexOf(' ');
        if (first < 0
                || !other.startsWith(folded.substring(0, first + 1))
                || !other.endsWith(folded.substring(folded.lastIndexOf(' ')))) {
            return false;
        }
        int at = 0;
        for (String word : folded.split(" ", -1)) {
            at = (" " + other + " ").indexOf(" " + word + " ", at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronymOf(String name, String full) {
        if (name.length() < 2 || !name.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : full.split("[ -]", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().equals(name);
    }

    /** "The Saudis": the country of a plural whose singular is its adjective. */
    private Optional<String> nation(String name) {
        boolean isPlural = name.endsWith("s")
                && words.country(name.substring(0, name.length() - 1)).isPresent();
        return isPlural ? words.country(name).filter(country -> !country.equals(name)) : Optional.empty();
    }

    /** "The company", "the newspaper": the organisation named last that can be one. */
    private Optional<String> last(SourcePhrase phrase) {
        String head = phrase.head();
        boolean isBare = phrase.words().size() <= 4
                && phrase.words().getFirst().lower().equals("the")
                && phrase.words().stream().skip(1).noneMatch(Word::isCapitalised)
                && GENERIC.contains(head);
        if (!isBare) {
            return Optional.empty();
        }
        int offset = phrase.span().begin();
        return cast.names().stream()
                .filter(name ->
                        name.span().end() <= offset && offset - name.span().end() < FAR)
                .filter(name -> canBe(head, name))
                .reduce((first, second) -> second)
                .map(name -> withoutArticle(name.name()));
    }

    private boolean canBe(String head, NameMention name) {
        String last = Cast.fold(name.surname());
        if (name.kind() != NameMention.Kind.ORGANIZATION || cast.of(name).isPresent()) {
            return false;
        }
        boolean isSchool = SCHOOLS.contains(head);
        boolean isPress = PRESS.contains(head);
        return (!isSchool && !isPress) || (isSchool && SCHOOLS.contains(last)) || (isPress && isPress(name, last));
    }

    private boolean isPress(NameMention name, String last) {
        return PRESS_NAMES.contains(last) || words.is(WordClass.OUTLET, name.name());
    }

    static String withoutArticle(String name) {
        return name.startsWith("The ") ? name.substring(4) : name;
    }
}
