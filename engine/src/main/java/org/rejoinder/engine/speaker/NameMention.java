package org.rejoinder.engine.speaker;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Span;

/**
 * A name in a text.
 *
 * @param span the name, without titles before it
 * @param whole the name with the titles before it
 * @param name as printed, white space made single
 * @param kind what it names
 * @param role the capitalised titles and offices directly before it: "Russian Foreign Minister"
 * @param gender as name and titles tell
 * @param isPossessive whether {@code 's} follows it
 */
public record NameMention(
        Span span, Span whole, String name, Kind kind, Optional<String> role, Gender gender, boolean isPossessive) {
    /** In text order, never overlapping. */
    public static final Layer<NameMention> LAYER = new Layer<>("names", NameMention.class);

    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "MP", "PhD", "MD");

    /** What a name names, as far as the words tell. */
    public enum Kind {
        /** A person for certain: title, given name or initial. */
        PERSON,
        /** Two or three capitalised words that nothing speaks against: a person, unless the article says otherwise. */
        MAYBE_PERSON,
        /** One capitalised word: a surname if the article has it as one. */
        SINGLE,
        ORGANIZATION,
        PLACE
    }

    /** Whether it can name a person. */
    boolean canBePerson() {
        return kind == Kind.PERSON || kind == Kind.MAYBE_PERSON || kind == Kind.SINGLE;
    }

    /** The last word that is no "Jr." or number of a dynasty. */
    String surname() {
        String[] words = name.split(" ", -1);
        int last = words.length - 1;
        while (0 < last && SUFFIXES.contains(words[last])) {
            last--;
        }
        return words[last].endsWith(",") ? words[last].substring(0, words[last].length() - 1) : words[last];
    }

    /** "Jr.", "III" and the like behind the surname; empty if none is there. */
    String suffix() {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return SUFFIXES.contains(last) ? last.replace(".", "") : "";
    }

    /** The first word. */
    String givenName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
