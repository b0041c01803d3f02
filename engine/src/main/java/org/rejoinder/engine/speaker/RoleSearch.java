package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Span;

/** Whom a description fits, by what the article says beside the names: "the mayor", "the Norwegian", "the 71-year-old". */
final class RoleSearch {
    private static final Set<String> POINTERS = Set.of("the", "a", "an", "his", "her", "their", "its", "this", "that");
    private static final Set<String> ARTICLES = Set.of("a", "an", "another", "one");
    private static final Set<String> PLACING = Set.of("at", "in", "of", "from", "for", "with", "on");
    private static final Set<String> ANYBODY = Set.of(
            "candidate",
            "nominee",
            "contender",
            "hopeful",
            "front-runner",
            "frontrunner",
            "billionaire",
            "businessman",
            "businesswoman",
            "politician",
            "lawmaker",
            "leader",
            "veteran",
            "man",
            "woman",
            "mogul",
            "tycoon",
            "politicians",
            "favorite",
            "favourite");
    private static final String AGED = "-year-old";

    private final String text;
    private final Cast cast;
    private final NameWords words;

    RoleSearch(String text, Cast cast, NameWords words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
    }

    /** Everybody whom the description fits best; nobody named in it, whom it only places ("Voss's lawyer"). */
    List<Person> fitting(SourcePhrase phrase) {
        String head = phrase.head();
        List<String> modifiers = phrase.modifiers().stream()
                .filter(word -> !POINTERS.contains(word))
                .toList();
        List<Person> best = new ArrayList<>();
        int most = 0;
        for (Person person : others(phrase)) {
            int fits = fit(person, head, modifiers);
            if (most < fits) {
                best.clear();
            }
            if (0 < fits && most <= fits) {
                most = fits;
                best.add(person);
            }
        }
        return best;
    }

    /** Everybody with an office of that noun, or one like it. */
    List<Person> called(String noun) {
        return cast.people().stream()
                .filter(person -> 0 < fit(person, noun, List.of()))
                .toList();
    }

    /** Everybody whom the phrase does not name. */
    List<Person> others(SourcePhrase phrase) {
        List<Person> named = cast.within(phrase.span()).stream()
                .flatMap(name -> cast.of(name).stream())
                .toList();
        return named.isEmpty()
                ? cast.people()
                : cast.people().stream()
                        .filter(person -> !named.contains(person))
                        .toList();
    }

    /** Everybody who is not named in the phrase and, if it says more than a bare noun, has no office unlike it. */
    List<Person> possible(SourcePhrase phrase, List<Person> called) {
        boolean isBare = phrase.modifiers().stream().allMatch(POINTERS::contains);
        if (isBare || ANYBODY.contains(phrase.head())) {
            return others(phrase);
        }
        return others(phrase).stream()
                .filter(person -> person.roles().isEmpty() || called.contains(person))
                .toList();
    }

    private int fit(Person person, String head, List<String> modifiers) {
        int fits = 0;
        for (Person.Role role : person.roles()) {
            int heads = role.isHeadedBy(head) ? 3 : words.alike(head).stream().anyMatch(role::isHeadedBy) ? 2 : 0;
            if (0 < heads) {
                fits = Math.max(
                        fits,
                        heads + 2 * (int) modifiers.stream().filter(role::has).count());
            }
        }
        return 0 < fits ? fits : isOfAge(person, head) || isOfParty(person, head) || isFrom(person, head) ? 1 : 0;
    }

    /** "The 71-year-old" for "Hetty Nunn, 71," or "71-year-old Hetty Nunn". */
    private boolean isOfAge(Person person, String head) {
        if (!head.endsWith(AGED)) {
            return false;
        }
        String age = head.substring(0, head.length() - AGED.length());
        return person.mentions().stream()
                .anyMatch(name -> text.startsWith(", " + age + ",", name.span().end())
                        || text.startsWith(" (" + age + ")", name.span().end())
                        || text.substring(
                                        Math.max(0, name.whole().begin() - 60),
                                        name.whole().begin())
                                .contains(head));
    }

    /** "The Republican" for "Cory Lund (R-Ohio)". */
    private boolean isOfParty(Person person, String head) {
        boolean isParty = head.equals("republican") || head.equals("democrat");
        if (!isParty) {
            return false;
        }
        char letter = Character.toUpperCase(head.charAt(0));
        return person.mentions().stream().anyMatch(name -> isMarked(name.span().end(), letter))
                || person.roles().stream()
                        .anyMatch(role -> role.has(head) || role.has(head.equals("democrat") ? "democratic" : head));
    }

    private boolean isMarked(int end, char letter) {
        boolean isOpened = text.startsWith(" (" + letter, end) || text.startsWith(", " + letter, end);
        return isOpened && end + 3 < text.length() && ")-–.".indexOf(text.charAt(end + 3)) >= 0;
    }

    /** "The Norwegian" for "Norway's Dag Moe". */
    private boolean isFrom(Person person, String head) {
        Optional<String> country = words.country(head);
        if (country.isEmpty()) {
            return false;
        }
        return person.mentions().stream().anyMatch(name -> country.equals(countryBefore(name)))
                || person.roles().stream().anyMatch(role -> role.has(head));
    }

    private Optional<String> countryBefore(NameMention name) {
        Optional<String> inRole = name.role().flatMap(words::country);
        if (inRole.isPresent()) {
            return inRole;
        }
        List<Word> before = Word.in(
                text,
                new Span(Math.max(0, name.whole().begin() - 25), name.whole().begin()));
        return before.isEmpty() || !before.getLast().isPossessive()
                ? Optional.empty()
                : words.country(before.getLast().text());
    }

    /** Whether a description that is no office can still be told from the text: an age, a nationality, a party. */
    boolean isTelling(String head) {
        return head.endsWith(AGED)
                || head.equals("republican")
                || head.equals("democrat")
                || words.country(head).isPresent();
    }

    /** The last person described with an indefinite article and the same noun: "a senior official" for "the official". */
    Optional<String> introduced(SourcePhrase phrase) {
        if (phrase.words().size() != 2 || !phrase.words().getFirst().lower().equals("the")) {
            return Optional.empty();
        }
        String head = phrase.head();
        List<Word> all = Word.in(
                text,
                new Span(
                        Math.max(0, phrase.span().begin() - 3000), phrase.span().begin()));
        for (int i = all.size() - 1; 0 < i; i--) {
            if (all.get(i).lower().equals(head)) {
                int article = article(all, i);
                if (0 <= article) {
                    return Optional.of(new Span(
                                    all.get(article + 1).begin(),
                                    all.get(last(all, i)).end())
                            .in(text));
                }
            }
        }
        return Optional.empty();
    }

    /** Index of the indefinite article at most four words before, in the same noun phrase; -1 if there is none. */
    private int article(List<Word> all, int noun) {
        for (int i = noun - 1; Math.max(0, noun - 5) <= i; i--) {
            String between = text.substring(all.get(i).end(), all.get(i + 1).begin());
            if (!between.isBlank() || between.indexOf('\n') >= 0) {
                return -1;
            }
            if (ARTICLES.contains(all.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last word of the noun phrase: with "at the scene", "for Harbour Foods" behind the noun. */
    private int last(List<Word> all, int noun) {
        int last = noun + 1;
        if (all.size() <= last + 1 || !PLACING.contains(all.get(last).lower())) {
            return noun;
        }
        last += all.get(last + 1).lower().equals("the") && last + 2 < all.size() ? 2 : 1;
        while (last + 1 < all.size()
                && all.get(last).isCapitalised()
                && all.get(last + 1).isCapitalised()) {
            last++;
        }
        return isUnbroken(all.get(noun).end(), all.get(last).end()) ? last : noun;
    }

    private boolean isUnbroken(int begin, int end) {
        return text.substring(begin, end).chars().noneMatch(c -> ",.;:\n\"“”".indexOf(c) >= 0);
    }

    /** "The younger Dorrance": of two with the surname the one whose name has "Jr." behind it; "the elder" the other. */
    Optional<Person> ofGeneration(SourcePhrase phrase) {
        List<String> modifiers = phrase.modifiers();
        boolean isYounger = modifiers.contains("younger") || modifiers.contains("junior");
        if (!isYounger && !modifiers.contains("elder") && !modifiers.contains("older")) {
            return Optional.empty();
        }
        Set<String> suffixes = isYounger ? Set.of("Jr", "II", "III") : Set.of("Sr", "I");
        String surname = Cast.fold(phrase.words().getLast().text());
        return cast.people().stream()
                .filter(person -> person.mentions().stream()
                        .anyMatch(
                                name -> Cast.fold(name.surname()).equals(surname) && suffixes.contains(name.suffix())))
                .findFirst();
    }
}
