package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.engine.speaker.NameMention.Kind;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Span;

/**
 * The people and organisations of one article. A surname joins the person with that surname; of two, the one whose gender
 * fits, then the one the article is about. Given names alone join too ("Hillary").
 */
final class Cast {
    private static final Pattern NICKNAME_MARKS = Pattern.compile("[“”\"]");

    private final NameWords words;
    private final String text;
    private final List<Person> people = new ArrayList<>();
    private final List<NameMention> organizations;
    private final Map<String, Set<Person>> byWord = new HashMap<>();
    private final IdentityHashMap<NameMention, Person> byMention = new IdentityHashMap<>();
    private final TreeMap<Integer, NameMention> byBegin = new TreeMap<>();

    /**
     * The cast of a text.
     *
     * @param names every name in it, in text order
     * @param surnames single words that sources use for people
     */
    Cast(String text, List<NameMention> names, NameWords words, Set<String> surnames) {
        this.words = words;
        this.text = text;
        names.forEach(name -> byBegin.put(name.span().begin(), name));
        this.organizations = names.stream()
                .filter(name -> name.kind() == Kind.ORGANIZATION || name.kind() == Kind.PLACE)
                .toList();
        Set<String> singles = names.stream()
                .filter(name -> name.kind() == Kind.SINGLE || name.kind() == Kind.PERSON)
                .filter(name -> name.name().indexOf(' ') < 0)
                .map(name -> fold(name.name()))
                .collect(Collectors.toSet());
        names.stream().filter(name -> isFull(name)).forEach(this::addFull);
        names.stream()
                .filter(name -> isFull(name) && isSure(name, singles, surnames))
                .forEach(name -> Objects.requireNonNull(byMention.get(name)).makeSure());
        names.stream().filter(name -> !byMention.containsKey(name)).forEach(name -> addShort(name, surnames));
    }

    private static boolean isFull(NameMention name) {
        return 0 < name.name().indexOf(' ')
                && (name.kind() == Kind.PERSON || name.kind() == Kind.MAYBE_PERSON)
                && !isParticle(name.givenName());
    }

    /** "Van der Leyk" alone is a surname. */
    private static boolean isParticle(String word) {
        return Set.of("Van", "Von", "De", "Den", "Der", "Di", "Da", "Del", "Della", "Du", "Al", "El")
                .contains(word);
    }

    /** Whether more than capitals says that it is a person: a title, a given name, the surname alone, an office. */
    private boolean isSure(NameMention name, Set<String> singles, Set<String> surnames) {
        return name.kind() == Kind.PERSON
                || singles.contains(fold(name.surname()))
                || surnames.contains(fold(name.surname()))
                || isIntroduced(name);
    }

    /** Whether an office or an age follows: "Ilva Sorrand, a doctor,", "Ilva Sorrand, 45,". */
    private boolean isIntroduced(NameMention name) {
        return name.role().isPresent()
                || Appositions.office(text, name.span().end(), words).isPresent();
    }

    private void addFull(NameMention name) {
        Person same = byWord.getOrDefault(fold(name.surname()), Set.of()).stream()
                .filter(person -> isSame(person, name))
                .findFirst()
                .orElseGet(() -> {
                    Person made = new Person(name.name());
                    people.add(made);
                    return made;
                });
        join(same, name);
    }

    private void join(Person person, NameMention name) {
        if (person.isNew(name.name())) {
            for (String word : unmarked(fold(name.name())).replace(",", "").split(" ", -1)) {
                byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(person);
            }
        }
        person.add(name);
        byMention.put(name, person);
        addRoles(person, name);
    }

    /** The same surname, and given names that do not differ: equal, one the initial of the other, or one left out. */
    private static boolean isSame(Person person, NameMention name) {
        NameMention first = person.mentions().getFirst();
        if (!fold(first.surname()).equals(fold(name.surname()))
                || !person.gender().fits(name.gender())) {
            return false;
        }
        if (!first.suffix().isEmpty()
                && !name.suffix().isEmpty()
                && !first.suffix().equals(name.suffix())) {
            return false;
        }
        String one = fold(first.givenName()).replace(".", "");
        String other = fold(name.givenName()).replace(".", "");
        return one.equals(other) || isShort(one, other) || isShort(other, one);
    }

    /** "J" and "Ken" for "Joren" and "Kenneth". */
    private static boolean isShort(String one, String other) {
        return (one.length() == 1 || 3 <= one.length()) && other.startsWith(one);
    }

    private void addShort(NameMention name, Set<String> surnames) {
        if (!name.canBePerson()) {
            return;
        }
        List<Person> matching = byWord.getOrDefault(lastWord(fold(name.name())), Set.of()).stream()
                .filter(person -> person.gender().fits(name.gender()))
                .filter(person -> isShortFor(name, person))
                .toList();
        if (!matching.isEmpty()) {
            join(best(matching, name), name);
        } else if (isPerson(name, surnames)) {
            addFull(name);
            Objects.requireNonNull(byMention.get(name)).makeSure();
        }
    }

    /** Whether a name that is short for none is a person's all the same. */
    private boolean isPerson(NameMention name, Set<String> surnames) {
        boolean isPlural = words.is(WordClass.GROUP, name.name()) || words.is(WordClass.ORGANIZATION, name.name());
        return name.kind() == Kind.PERSON
                || 0 < name.name().indexOf(' ')
                || words.isGivenName(name.name())
                || (surnames.contains(fold(name.name())) && !isPlural)
                || (Appositions.isNamedByRole(text, name, words) && !isPlural);
    }

    private static boolean isShortFor(NameMention name, Person person) {
        String said = fold(name.name());
        return person.spellings().stream()
                .anyMatch(full -> fold(full.surname()).equals(said)
                        || fold(full.givenName()).equals(said)
                        || (" " + unmarked(fold(full.name())) + " ").contains(" " + said + " ")
                        || (said.endsWith(" " + fold(full.surname()))
                                && fold(full.name()).indexOf(' ') < 0));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Without the quotation marks around a nickname. */
    private static String unmarked(String name) {
        return NICKNAME_MARKS.matcher(name).replaceAll("");
    }

    /**
     * Of several with this surname the one who has the title and whose gender is that of the form of address, then who is
     * named in full most often, then who is introduced first.
     */
    private static Person best(List<Person> matching, NameMention name) {
        return matching.stream()
                .max(Comparator.<Person>comparingInt(person -> isSurnameOf(name, person) ? 1 : 0)
                        .thenComparingInt(person -> hasTitleOf(name, person) ? 1 : 0)
                        .thenComparingInt(
                                person -> name.gender() != Gender.UNKNOWN && person.gender() == name.gender() ? 1 : 0)
                        .thenComparingInt(person -> (int)
                                person.mentions().stream().filter(Cast::isFull).count())
                        .thenComparingInt(
                                person -> -person.mentions().getFirst().span().begin()))
                .orElseThrow();
    }

    private static boolean isSurnameOf(NameMention name, Person person) {
        return fold(person.mentions().getFirst().surname()).equals(fold(name.name()));
    }

    private static boolean hasTitleOf(NameMention name, Person person) {
        return name.role()
                .filter(title -> person.mentions().stream()
                        .anyMatch(full -> full.role()
                                .filter(other -> fold(other).endsWith(fold(title)))
                                .isPresent()))
                .isPresent();
    }

    private void addRoles(Person person, NameMention mention) {
        List<Person.Role> told = Stream.concat(
                        Appositions.before(text, mention, words).stream(),
                        Appositions.after(text, mention.span().end(), words).stream())
                .map(span -> new Person.Role(span.in(text), span))
                .toList();
        told.forEach(person::add);
        told.forEach(role -> person.learn(words.genderOfRole(role.words())));
    }

    /** Everybody, in the order of first full mention. */
    List<Person> people() {
        return Collections.unmodifiableList(people);
    }

    /** Every name, in text order. */
    Collection<NameMention> names() {
        return Collections.unmodifiableCollection(byBegin.values());
    }

    /** Organisations and places, in text order. */
    List<NameMention> organizations() {
        return organizations;
    }

    /** Whom a mention names. */
    Optional<Person> of(NameMention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** Whose full name or surname the words are; empty if nobody's, or two people's. */
    Optional<Person> called(String name) {
        String said = fold(name);
        List<Person> matching = people.stream()
                .filter(person -> person.mentions().stream()
                        .anyMatch(mention -> fold(mention.name()).equals(said)
                                || fold(mention.surname()).equals(said)))
                .toList();
        return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
    }

    /** The names that lie inside the span, in text order. */
    List<NameMention> within(Span span) {
        return byBegin.subMap(span.begin(), true, span.end(), false).values().stream()
                .filter(name -> name.span().end() <= span.end())
                .toList();
    }

    /** A name for comparison: lower case, with no difference between dotted and dotless i, apostrophes made one. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace('ı', 'i')
                .replace("i\u0307", "i");
    }
}
