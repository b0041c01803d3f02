package org.rejoinder.engine.speaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;

/**
 * What single words say about the names they stand in or beside: given names and their gender, titles, role nouns, head
 * nouns of organisations, documents and groups, countries and their adjectives. From the lists beside this class, which
 * say where they come from. Immutable.
 */
public final class NameWords {
    private static final Pattern GAP = Pattern.compile("[\\s,]+");
    private static final Set<String> ELECT = Set.of("elect", "designate", "general");

    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    /** Classes of {@code name-words.tsv}; what each holds is said there. */
    enum WordClass {
        TITLE,
        HONORIFIC,
        ROLE,
        MALE,
        FEMALE,
        ORGANIZATION,
        DOCUMENT,
        GROUP,
        PLACE,
        OUTLET,
        STATE
    }

    private NameWords() {}

    /**
     * The lists shipped in this jar.
     *
     * @throws RejoinderException RJ-401 if one is missing or has a line that is none of its form
     */
    public static NameWords load() {
        NameWords words = new NameWords();
        for (String[] row : rows("given-names.txt", 2)) {
            words.addGivenNames(row);
        }
        for (String[] row : rows("name-words.tsv", 2)) {
            if (row[0].equals("alike")) {
                Set<String> group = Set.of(row[1].split(" ", -1));
                group.forEach(word -> words.alike.put(word, group));
                continue;
            }
            WordClass named = WordClass.valueOf(row[0].toUpperCase(Locale.ROOT));
            words.classes.computeIfAbsent(named, key -> new HashSet<>()).addAll(List.of(row[1].split(" ", -1)));
        }
        for (String[] row : rows("places.tsv", 3)) {
            words.addPlace(row);
        }
        return words;
    }

    private void addGivenNames(String[] row) {
        Gender gender = switch (row[0]) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
        for (String name : row[1].split(" ", -1)) {
            givenNames.merge(lower(name), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
    }

    private void addPlace(String[] row) {
        places.put(lower(row[0]), row[0]);
        if (!row[1].isEmpty()) {
            places.putIfAbsent(lower(row[1]), row[0]);
        }
        for (String other : row[2].split(",", -1)) {
            if (!other.isEmpty()) {
                places.putIfAbsent(lower(other), row[0]);
            }
        }
    }

    private static List<String[]> rows(String name, int columns) {
        try (InputStream in = NameWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw damaged(name, "is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
            List<String[]> rows = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            for (String[] row : rows) {
                if (row.length != columns) {
                    throw damaged(name, "has a line \"" + row[0] + " ...\" without " + columns + " columns");
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RejoinderException damaged(String name, String how) {
        return new RejoinderException(
                ErrorCode.BAD_TABLE, "the word list " + name + " " + how + "; build or install the jar again");
    }

    /** Whether the word, in any case, is in the class. */
    boolean is(WordClass named, String word) {
        return classes.getOrDefault(named, Set.of()).contains(lower(word));
    }

    /** Whether the word is a role noun, or one behind or before a hyphen: "mayor-elect", "ex-minister". */
    boolean isRole(String word) {
        int hyphen = word.indexOf('-');
        return is(WordClass.ROLE, word)
                || (0 < hyphen
                        && (is(WordClass.ROLE, word.substring(hyphen + 1))
                                || (ELECT.contains(lower(word.substring(hyphen + 1)))
                                        && is(WordClass.ROLE, word.substring(0, hyphen)))));
    }

    /** Nouns for the same office, the word among them; empty if none is known. */
    Set<String> alike(String word) {
        return alike.getOrDefault(lower(word), Set.of());
    }

    /** Whether the word is a given name that the list knows, with or without its accents. */
    boolean isGivenName(String word) {
        return givenNames.containsKey(lower(word)) || givenNames.containsKey(plain(word));
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower(word), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The gender that most bearers of the given name have. */
    Gender genderOf(String givenName) {
        return givenNames.getOrDefault(lower(givenName), givenNames.getOrDefault(plain(givenName), Gender.UNKNOWN));
    }

    /** The gender that a title or role noun tells. */
    Gender genderOfRole(String words) {
        for (String word : GAP.split(words, -1)) {
            if (is(WordClass.FEMALE, word)) {
                return Gender.FEMALE;
            }
            if (is(WordClass.MALE, word)) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The country of a name, capital or adjective: "Turkish", "Ankara" and "Türkiye" give "Turkey". */
    Optional<String> country(String words) {
        return Optional.ofNullable(places.get(lower(words)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
