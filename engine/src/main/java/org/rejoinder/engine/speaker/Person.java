package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Span;

/** Somebody whom one article names: every mention, the fullest name, the offices it gives. Grows while a cast is made. */
final class Person {
    private static final Set<String> CLOSING =
            Set.of("of", "for", "to", "at", "from", "in", "and", "on", "with", "-", "who", "or");

    private static final List<String> GOVERNING = List.of(" of ", " for ", " to ", " at ", " from ", " in ", " with ");

    private final List<NameMention> mentions = new ArrayList<>();
    private final Map<String, NameMention> spellings = new LinkedHashMap<>();
    private final List<Role> roles = new ArrayList<>();
    private String name;
    private Gender gender = Gender.UNKNOWN;
    private boolean isSure;

    /**
     * An office or occupation.
     *
     * @param words as printed
     * @param span where
     */
    record Role(String words, Span span) {
        /** Whether the words hold this one, in any case and as a whole word. */
        boolean has(String word) {
            return (" " + words.toLowerCase(Locale.ROOT).replace('-', ' ') + " ")
                    .contains(" " + word.replace('-', ' ') + " ");
        }

        /** Whether the word is what the office is: the last before a preposition, comma or "and", or before the end. */
        boolean isHeadedBy(String word) {
            String lower = words.toLowerCase(Locale.ROOT);
            int at = lower.indexOf(word);
            while (0 <= at) {
                boolean isWord = (at == 0 || lower.charAt(at - 1) == ' ')
                        && isClosed(lower, at + word.length())
                        && !isGoverned(lower.substring(0, at));
                if (isWord) {
                    return true;
                }
                at = lower.indexOf(word, at + 1);
            }
            return false;
        }

        /** Whether the word ends a preposition's phrase: "president" in "candidate for president". */
        private static boolean isGoverned(String before) {
            int chunk =
                    Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf(" and "), before.lastIndexOf(" - ")));
            String words = before.substring(Math.max(0, chunk));
            return GOVERNING.stream().anyMatch(words::contains);
        }

        private static boolean isClosed(String lower, int end) {
            if (end == lower.length() || ",(".indexOf(lower.charAt(end)) >= 0) {
                return true;
            }
            int next = lower.indexOf(' ', end + 1);
            return lower.charAt(end) == ' '
                    && CLOSING.contains(lower.substring(end + 1, next < 0 ? lower.length() : next));
        }
    }

    Person(String name) {
        this.name = name;
    }

    void add(NameMention mention) {
        mentions.add(mention);
        spellings.putIfAbsent(mention.name(), mention);
        if ((name.length() < mention.name().length() && mention.surname().equals(surnameOf(name)))
                || (name.indexOf(' ') < 0 && 0 < mention.name().indexOf(' '))) {
            name = mention.name();
        }
        gender = gender.or(mention.gender());
    }

    /** Whether no mention has spelt the name so. */
    boolean isNew(String spelling) {
        return !spellings.containsKey(spelling);
    }

    /** The first mention of each spelling, in text order. */
    Collection<NameMention> spellings() {
        return Collections.unmodifiableCollection(spellings.values());
    }

    void add(Role role) {
        roles.add(role);
    }

    void makeSure() {
        isSure = true;
    }

    /** Whether more than capitals says that this is a person. */
    boolean isSure() {
        return isSure;
    }

    void learn(Gender told) {
        gender = gender.or(told);
    }

    private static String surnameOf(String full) {
        return full.substring(full.lastIndexOf(' ') + 1);
    }

    /** The fullest name the article gives. */
    String name() {
        return name;
    }

    Gender gender() {
        return gender;
    }

    List<NameMention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    /** In text order of their discovery: those beside the name. */
    List<Role> roles() {
        return Collections.unmodifiableList(roles);
    }

    /** The last mention that begins before the offset. */
    Optional<NameMention> lastBefore(int offset) {
        NameMention last = null;
        for (NameMention mention : mentions) {
            if (mention.span().begin() < offset) {
                last = mention;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The office worded last before the offset, else the first one. */
    Optional<Role> roleAt(int offset) {
        return roles.stream()
                .filter(role -> role.span().begin() <= offset)
                .reduce((first, second) -> second)
                .or(() -> roles.stream().findFirst());
    }
}
