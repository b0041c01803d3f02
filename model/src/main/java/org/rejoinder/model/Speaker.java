package org.rejoinder.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Whom a source refers to in its article. Unknown stays unknown: no name is invented.
 *
 * @param name fullest name the article gives ("Hana Weil"), or the best description of an unnamed source ("two
 *     officials"); empty if the source could not be resolved or there is none
 * @param kind what the speaker is; {@link Kind#NONE} exactly if {@code name} is empty
 * @param role office or affiliation in the article's own words
 * @param party the side spoken for: a country, organisation, union, political party
 * @param actor id of the canonical actor across articles, once a record has linked it
 */
public record Speaker(
        Optional<String> name, Kind kind, Optional<String> role, Optional<String> party, Optional<String> actor) {
    /** What a speaker is. */
    public enum Kind {
        /** A named or described individual. */
        PERSON,
        /** A government, company, union, newspaper, court. */
        ORGANIZATION,
        /** Several unnamed people: "critics", "voters". */
        GROUP,
        /** One unnamed person: "a source". */
        UNNAMED,
        /** A poll, report, letter, book. */
        DOCUMENT,
        /** Not resolved, or no source. */
        NONE
    }

    /** A source that is missing or could not be resolved. */
    public static final Speaker UNRESOLVED =
            new Speaker(Optional.empty(), Kind.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks that name and kind agree.
     *
     * @throws IllegalArgumentException if there is a name with kind NONE, or a kind without a name
     */
    public Speaker {
        if (name.isPresent() == (kind == Kind.NONE)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "speaker: kind %s with name %s; kind is NONE exactly if there is no name",
                    kind,
                    name));
        }
    }

    /** A speaker with a name and nothing else known. */
    public static Speaker of(String name, Kind kind) {
        return new Speaker(Optional.of(name), kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
