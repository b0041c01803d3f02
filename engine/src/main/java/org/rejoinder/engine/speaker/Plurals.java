package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Span;

/** What "they" can stand for before it: two people named together, or the last noun phrase for a group. */
final class Plurals {
    private static final Set<String> STOPS = Set.of(
            "by", "with", "to", "from", "among", "and", "but", "or", "is", "are", "was", "were", "has", "have", "had",
            "said", "says", "than", "as", "at", "on", "in", "for", "of", "not", "there", "it", "he", "she", "they",
            "if", "when", "that", "who", "which", "while", "because", "since", "after", "before", "told", "about",
            "against", "be", "been", "what");
    private static final Set<String> OPENERS = Set.of(
            "the", "some", "many", "several", "two", "three", "four", "five", "six", "those", "these", "other", "most",
            "few");
    private static final Set<String> ARTICLES = Set.of("the", "those", "these");
    private static final Set<String> VAGUE = Set.of(
            "many",
            "most",
            "some",
            "few",
            "several",
            "both",
            "half",
            "third",
            "percent",
            "others",
            "those",
            "everyone",
            "everybody",
            "anyone",
            "public",
            "base",
            "community",
            "majority",
            "minority",
            "people",
            "women",
            "men",
            "children");
    private static final int NEAR = 300;

    private final String text;
    private final Cast cast;
    private final NameWords words;

    Plurals(String text, Cast cast, NameWords words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
    }

    /**
     * What several are called together.
     *
     * @param people the people; empty for a group
     * @param words the group's words, without an article
     * @param offset where
     */
    record Several(List<Person> people, String words, int offset) {}

    /** The last before the offset, and near it. */
    Optional<Several> before(int offset) {
        Optional<Several> pair = pair(offset);
        Optional<Several> group = group(offset);
        boolean isPairLater = pair.isPresent()
                && group.filter(some -> pair.get().offset() < some.offset()).isEmpty();
        return isPairLater ? pair : group;
    }

    /** "Mara Lind and Anton Voss". */
    private Optional<Several> pair(int offset) {
        Span near = new Span(Math.max(0, offset - NEAR), offset);
        Several found = null;
        NameMention last = null;
        for (NameMention name : cast.within(near)) {
            if (last != null && isJoined(last, name)) {
                found = new Several(
                        List.of(cast.of(last).orElseThrow(), cast.of(name).orElseThrow()),
                        "",
                        name.span().begin());
            }
            last = name;
        }
        return Optional.ofNullable(found);
    }

    private boolean isJoined(NameMention one, NameMention other) {
        return cast.of(one).filter(Person::isSure).isPresent()
                && cast.of(other).filter(Person::isSure).isPresent()
                && cast.of(one).get() != cast.of(other).get()
                && one.span().end() <= other.whole().begin()
                && text.substring(one.span().end(), other.whole().begin()).equals(" and ");
    }

    private Optional<Several> group(int offset) {
        List<Word> all = Word.in(text, new Span(Math.max(0, offset - NEAR), offset));
        int found = -1;
        for (int i = all.size() - 1; 0 <= i && (found < 0 || !isSentenceEnd(all, i)); i--) {
            Word word = all.get(i);
            boolean isGroup =
                    words.is(WordClass.GROUP, word.text()) && !VAGUE.contains(word.lower()) && !word.isPossessive();
            if (isGroup && (i == 0 || !isPossessed(all.get(i - 1)))) {
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(phrase(all, found));
    }

    /** Whether a sentence ends behind the word at the index: the subject of the last one comes first. */
    private boolean isSentenceEnd(List<Word> all, int index) {
        int end = all.get(index).end();
        return end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isPossessed(Word word) {
        return Set.of("his", "her", "my", "our", "your").contains(word.lower());
    }

    private Several phrase(List<Word> all, int noun) {
        int first = noun;
        while (0 < first
                && noun - first < 4
                && belongs(all.get(first - 1), all.get(first))
                && !OPENERS.contains(all.get(first).lower())) {
            first--;
        }
        if (first < noun && ARTICLES.contains(all.get(first).lower())) {
            first++;
        }
        Span span = new Span(all.get(first).begin(), all.get(noun).end());
        return new Several(List.of(), span.in(text), span.begin());
    }

    private boolean belongs(Word before, Word word) {
        String lower = before.lower();
        boolean isVerb =
                !before.isCapitalised() && (lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("ly"));
        return text.substring(before.end(), word.begin()).equals(" ") && !STOPS.contains(lower) && !isVerb;
    }

    /** The people named in a list that fills the phrase from its first name on: "Senators Lund, Vasker and Harlan". */
    List<Person> listed(SourcePhrase phrase) {
        List<Person> found = new ArrayList<>();
        NameMention last = null;
        for (NameMention name : cast.within(phrase.span())) {
            boolean isNext = last == null
                    || isListed(text.substring(
                            last.span().end(),
                            Math.max(last.span().end(), name.whole().begin())));
            if (!isNext || cast.of(name).isEmpty()) {
                return List.of();
            }
            found.add(cast.of(name).get());
            last = name;
        }
        boolean isWhole = last != null && last.span().end() == phrase.span().end();
        return isWhole && 3 <= found.size() ? found : List.of();
    }

    private static boolean isListed(String between) {
        return Set.of(", ", " and ", ", and ").contains(between);
    }

    /** "Ada" of "Ada and Ruth Pellow", with the surname; empty if the phrase is no such pair. */
    Optional<String> sibling(SourcePhrase phrase, Person person) {
        List<NameMention> names = cast.within(phrase.first());
        if (names.size() != 2
                || names.get(0).name().indexOf(' ') >= 0
                || names.get(1).name().indexOf(' ') < 0) {
            return Optional.empty();
        }
        boolean isPair = text.substring(
                                names.get(0).span().end(), names.get(1).whole().begin())
                        .equals(" and ")
                && words.isGivenName(names.get(0).name())
                && cast.of(names.get(1)).filter(person::equals).isPresent()
                && cast.of(names.get(0))
                        .filter(other -> other != person && 0 < other.name().indexOf(' '))
                        .isEmpty();
        return isPair ? Optional.of(names.get(0).name() + " " + names.get(1).surname()) : Optional.empty();
    }

    /** The singular of a role noun: "lawmaker" of "lawmakers", "chairman" of "chairmen". */
    static String singular(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.endsWith("men")) {
            return lower.substring(0, lower.length() - 2) + "an";
        }
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
