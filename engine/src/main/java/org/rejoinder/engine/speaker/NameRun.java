package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.engine.speaker.NameMention.Kind;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Span;

/** One run of capitalised words, cut into names: "Presidential Administration | Hikmat Hajiyev". */
final class NameRun {
    /** Ends of words for people by what they do: "Plumber Ivo King". */
    private static final List<String> OCCUPATIONS =
            List.of("er", "or", "ist", "ian", "ant", "ier", "eer", "man", "woman", "ess");

    /** Words of titles that need a noun for a person: "Foreign Policy" is nobody. */
    private static final Set<String> ADJECTIVES = Set.of(
            "foreign",
            "presidential",
            "national",
            "security",
            "union",
            "board",
            "house",
            "senate",
            "majority",
            "minority",
            "state",
            "transport",
            "finance",
            "interior",
            "defence",
            "defense",
            "health",
            "education",
            "justice",
            "environment",
            "energy",
            "economy",
            "agriculture",
            "trade",
            "labour",
            "labor",
            "culture",
            "permanent",
            "special",
            "independent",
            "conservative",
            "liberal",
            "deputy",
            "vice",
            "prime",
            "chief",
            "executive",
            "general",
            "assistant",
            "senior",
            "acting",
            "interim",
            "first");

    private final String text;
    private final List<Word> run;
    private final boolean isOpening;
    private final NameWords words;

    /**
     * A run.
     *
     * @param isOpening whether it begins the sentence
     */
    NameRun(String text, List<Word> run, boolean isOpening, NameWords words) {
        this.text = text;
        this.run = run;
        this.isOpening = isOpening;
        this.words = words;
    }

    /** The names, in text order. */
    List<NameMention> names() {
        List<NameMention> found = new ArrayList<>();
        int from = 0;
        while (from < run.size()) {
            int to = firstName(from);
            if (!isOfficeAlone(from, to)) {
                found.add(mention(from, to));
            }
            from = to;
        }
        return found;
    }

    /** "Deputy Prime Minister", "State Secretary": titles with nobody's name behind them. */
    private boolean isOfficeAlone(int from, int to) {
        return 2 <= to - from
                && words.isRole(run.get(to - 1).text())
                && run.subList(from, to).stream()
                        .allMatch(word ->
                                words.is(WordClass.TITLE, word.text()) && !words.is(WordClass.HONORIFIC, word.text()));
    }

    /** Where the name that begins at the index ends: behind the word that closes an organisation, if people follow. */
    private int firstName(int from) {
        for (int i = from; i < run.size() - 1; i++) {
            boolean isClosed = words.is(WordClass.ORGANIZATION, run.get(i).text()) && !isTitled(i + 1);
            boolean isFollowed =
                    !words.is(WordClass.ORGANIZATION, run.get(i + 1).text())
                            && !words.is(WordClass.TITLE, run.get(i + 1).text());
            boolean isOutlet = words.is(WordClass.OUTLET, run.get(i).text()) && 2 <= run.size() - i - 1;
            if (isClosed && isFollowed && (from < i || isOutlet)) {
                return i + 1;
            }
        }
        return run.size();
    }

    /** Whether a title stands at or after the index, with a name behind it: "State Department Spokesman John Kirby". */
    private boolean isTitled(int from) {
        return lastTitle(from, run.size()) >= from;
    }

    private NameMention mention(int from, int to) {
        Span whole = new Span(run.get(from).begin(), run.get(to - 1).end());
        boolean isPossessive = run.get(to - 1).isPossessive();
        boolean isOrganization =
                words.is(WordClass.ORGANIZATION, run.get(to - 1).text())
                        && !isGivenWithSurname(from, to)
                        && !isGivenWithSurname(lastTitle(from, to) + 1, to)
                        && !isAddressed(from, to)
                        && !isOccupiedWithGiven(from, to);
        int title = isOrganization ? from - 1 : lastOffice(from, to);
        int begin = isOrganization ? from : nameBegin(title + 1, to, isOpening && from == 0 && title < from);
        Span span = new Span(run.get(begin).begin(), run.get(to - 1).end());
        String name = printed(begin, to);
        Optional<String> role = begin == from
                ? Optional.empty()
                : Optional.of(text.substring(whole.begin(), run.get(begin - 1).end()));
        boolean isHonoured =
                from <= title && words.is(WordClass.HONORIFIC, run.get(title).text());
        Kind kind = isOrganization ? Kind.ORGANIZATION : isHonoured ? Kind.PERSON : kind(begin, to, from <= title);
        Gender gender = role.map(words::genderOfRole)
                .orElse(Gender.UNKNOWN)
                .or(
                        begin < to - 1 || from <= title
                                ? words.genderOf(run.get(begin).text())
                                : Gender.UNKNOWN);
        return new NameMention(span, whole, name, kind, role, gender, isPossessive);
    }

    /** Where the name itself begins: behind nationalities and states, and an occupation before a given name. */
    private int nameBegin(int from, int to, boolean isOpening) {
        int begin = from;
        while (begin < to - 1
                && words.country(run.get(begin).text()).isPresent()
                && words.country(phrase(begin, to)).isEmpty()) {
            begin++;
        }
        boolean isStated = begin == from
                && from < to - 1
                && words.is(WordClass.STATE, run.get(from).text())
                && words.isGivenName(run.get(from + 1).text());
        return isStated || isOccupied(begin, to, isOpening) ? begin + 1 : begin;
    }

    /** "Plumber Ivo King", "Ranger Bush": a role noun before a name, or what looks like one before a given name. */
    private boolean isOccupied(int from, int to, boolean isOpening) {
        if (to - from < 2 || 3 < to - from || words.isGivenName(run.get(from).text())) {
            return false;
        }
        String first = run.get(from).lower();
        boolean isAgent = isOpening
                && to - from == 3
                && words.isGivenName(run.get(from + 1).text())
                && OCCUPATIONS.stream().anyMatch(first::endsWith);
        return (words.isRole(first) || isAgent)
                && !words.is(WordClass.DOCUMENT, run.get(to - 1).text());
    }

    private boolean isOccupiedWithGiven(int from, int to) {
        return to - from == 3
                && words.isGivenName(run.get(from + 1).text())
                && isOccupied(from, to, isOpening && from == 0);
    }

    /** "Ms Post": a form of address with one word behind it. */
    private boolean isAddressed(int from, int to) {
        return 2 <= to - from && words.is(WordClass.HONORIFIC, run.get(to - 2).text());
    }

    /** Index of the last title with a name behind it, before {@code from} if there is none. */
    private int lastTitle(int from, int to) {
        int last = from - 1;
        for (int i = from; i < to - 1; i++) {
            if (words.is(WordClass.TITLE, run.get(i).text())) {
                last = i;
            }
        }
        return last;
    }

    /** The same, if a noun for a person or a form of address is among the titles. */
    private int lastOffice(int from, int to) {
        int last = lastTitle(from, to);
        boolean isOffice = last < from
                || run.subList(from, last + 1).stream().anyMatch(word -> !ADJECTIVES.contains(word.lower()));
        return isOffice || words.isGivenName(run.get(last + 1).text()) ? last : from - 1;
    }

    private boolean isGivenWithSurname(int from, int to) {
        return to - from == 2
                && words.isGivenName(run.get(from).text())
                && !words.is(WordClass.STATE, run.get(from).text());
    }

    private Kind kind(int begin, int to, boolean isTitled) {
        String name = phrase(begin, to);
        if (words.country(name).isPresent()
                || words.is(WordClass.PLACE, run.get(to - 1).text())) {
            return isTitled && to - begin == 1 && words.country(name).isEmpty() ? Kind.PERSON : Kind.PLACE;
        }
        if (words.is(WordClass.OUTLET, run.get(begin).text())) {
            return Kind.ORGANIZATION;
        }
        return to - begin == 1 ? kindOfOne(run.get(begin), isTitled) : kindOfSeveral(begin, to, isTitled);
    }

    private Kind kindOfOne(Word only, boolean isTitled) {
        if (isTitled) {
            return Kind.PERSON;
        }
        if (words.is(WordClass.STATE, only.text())) {
            return Kind.PLACE;
        }
        boolean isAcronym =
                only.isInCapitals() && (only.text().length() <= 6 || only.text().indexOf('-') > 0);
        return isAcronym ? Kind.ORGANIZATION : Kind.SINGLE;
    }

    private Kind kindOfSeveral(int begin, int to, boolean isTitled) {
        if (to - begin == 2 && words.is(WordClass.PLACE, run.get(begin).text()) && !isTitled) {
            return Kind.PLACE;
        }
        Word first = run.get(begin);
        boolean hasInitial = run.subList(begin + 1, to - 1).stream().anyMatch(NameRun::isInitial);
        if (isTitled || hasInitial || isInitials(first) || words.isGivenName(first.text())) {
            return Kind.PERSON;
        }
        if (words.is(WordClass.STATE, first.text())) {
            return Kind.PLACE;
        }
        if (words.is(WordClass.ORGANIZATION, first.text())) {
            return Kind.ORGANIZATION;
        }
        long particleCount =
                run.subList(begin, to).stream().filter(NameRuns::isParticle).count();
        return to - begin - particleCount <= 3 ? Kind.MAYBE_PERSON : Kind.ORGANIZATION;
    }

    private static boolean isInitial(Word word) {
        return word.text().length() <= 2
                && Character.isUpperCase(word.text().charAt(0))
                && (word.text().length() == 1 || word.text().charAt(1) == '.');
    }

    private static boolean isInitials(Word word) {
        return word.text().length() == 4
                && word.text().charAt(1) == '.'
                && word.text().charAt(3) == '.'
                && word.isInCapitals();
    }

    /** The words as printed, with the marks around a nickname and the comma before "Jr.". */
    private String printed(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = run.get(from).begin(); i < run.get(to - 1).end(); i++) {
            char c = text.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || c == '\u00a0';
            phrase.append(isSpace ? ' ' : c);
        }
        return phrase.toString();
    }

    private String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (Word word : run.subList(from, to)) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(word.text());
        }
        return phrase.toString();
    }
}
