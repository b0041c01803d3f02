package org.rejoinder.engine.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Published;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;

/**
 * Recognises the same speaker in several articles.
 *
 * <p>Two names are one actor if they are the same but for case, accents and marks; if one gives the given name by its
 * initial; or if both given name and surname differ only as transliterations do ("Ilse Marrow", "Ilze Marrov") and offices
 * or sides agree. A bare surname never merges with anybody; in one article the speaker stage has completed it already.
 * Organisations merge by equal names alone, groups and unnamed speakers never across articles. Not thread-safe.
 */
public final class Actors {
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9 ]+");

    private final Map<String, Merged> byKey = new LinkedHashMap<>();
    private final Map<Merged, String> ids = new LinkedHashMap<>();

    /** One actor while articles are added. */
    private static final class Merged {
        private final Speaker.Kind kind;
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private final Map<String, Actor.RoleAt> roles = new LinkedHashMap<>();
        private final Set<String> articles = new LinkedHashSet<>();
        private final List<String> merges = new ArrayList<>();
        private Optional<String> party = Optional.empty();

        Merged(Speaker.Kind kind) {
            this.kind = kind;
        }

        /** Longest first, so that "Mara Lind" stands for "M. Lind". */
        String fullest() {
            return names.keySet().stream()
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
        }
    }

    /** Adds the speakers of one article. */
    public void add(ReadArticle read) {
        for (Statement statement : read.statements()) {
            Speaker speaker = statement.speaker();
            speaker.name().ifPresent(name -> add(name, speaker, read.article()));
        }
    }

    private void add(String name, Speaker speaker, Article article) {
        for (String one : speaker.kind() == Speaker.Kind.PERSON ? name.split(" & ", -1) : new String[] {name}) {
            String key = key(one, speaker.kind(), article);
            Merged merged = byKey.get(key);
            if (merged == null) {
                merged = alike(one, speaker).orElseGet(() -> new Merged(speaker.kind()));
                byKey.put(key, merged);
            }
            merged.names.merge(one, 1, Integer::sum);
            merged.articles.add(article.id());
            if (speaker.party().isPresent()) {
                merged.party = speaker.party();
            }
            Merged here = merged;
            speaker.role()
                    .ifPresent(role -> here.roles.putIfAbsent(
                            fold(role), new Actor.RoleAt(role, article.published(), article.id())));
        }
    }

    /** Names that are one actor for certain have one key; who is unnamed or bears a bare surname is one of its article. */
    private static String key(String name, Speaker.Kind kind, Article article) {
        String folded = fold(name);
        boolean isOwn = switch (kind) {
            case PERSON -> folded.indexOf(' ') < 0;
            case ORGANIZATION -> false;
            case GROUP, UNNAMED, DOCUMENT, NONE -> true;
        };
        return kind + " " + folded + (isOwn ? " " + article.id() : "");
    }

    /** Somebody known whose name differs as initials or transliterations do; says why in the merges. */
    private Optional<Merged> alike(String name, Speaker speaker) {
        if (speaker.kind() != Speaker.Kind.PERSON || fold(name).indexOf(' ') < 0) {
            return Optional.empty();
        }
        Collection<Merged> known = new LinkedHashSet<>(byKey.values());
        List<Merged> found = new ArrayList<>();
        String why = "";
        for (Merged other : known) {
            if (other.kind == Speaker.Kind.PERSON && fold(other.fullest()).indexOf(' ') >= 0) {
                String reason = reason(name, speaker, other);
                if (!reason.isEmpty()) {
                    found.add(other);
                    why = "\"" + name + "\" is \"" + other.fullest() + "\": " + reason;
                }
            }
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        found.getFirst().merges.add(why);
        return Optional.of(found.getFirst());
    }

    private static String reason(String name, Speaker speaker, Merged other) {
        String[] one = fold(name).split(" ", -1);
        String[] two = fold(other.fullest()).split(" ", -1);
        String surname = one[one.length - 1];
        String surname2 = two[two.length - 1];
        boolean isInitial = one[0].length() == 1 || two[0].length() == 1;
        boolean isGivenEqual = isInitial ? one[0].charAt(0) == two[0].charAt(0) : one[0].equals(two[0]);
        if (surname.equals(surname2) && isGivenEqual && (!isInitial || agrees(speaker, other))) {
            return isInitial ? "same surname, initial and office or side" : "same given name and surname";
        }
        boolean isSurnameAlike = isTransliteration(surname, surname2);
        boolean isGivenAlike = isInitial ? isGivenEqual : isTransliteration(one[0], two[0]);
        return isSurnameAlike && isGivenAlike && agrees(speaker, other)
                ? "spellings of one name, same office or side"
                : "";
    }

    private static boolean agrees(Speaker speaker, Merged other) {
        boolean sameParty = speaker.party().isPresent()
                && other.party.map(Actors::fold).equals(speaker.party().map(Actors::fold));
        boolean sameRole = speaker.role()
                .map(Actors::fold)
                .filter(role -> other.roles.keySet().stream().anyMatch(known -> shareWord(known, role)))
                .isPresent();
        return sameParty || sameRole;
    }

    private static boolean shareWord(String one, String other) {
        Set<String> words = new LinkedHashSet<>(List.of(one.split(" ", -1)));
        return List.of(other.split(" ", -1)).stream().anyMatch(word -> 4 < word.length() && words.contains(word));
    }

    /** Whether two spellings differ in letters that alphabets are transcribed by differently, and in few others. */
    static boolean isTransliteration(String one, String other) {
        String a = sounds(one);
        String b = sounds(other);
        if (a.equals(b)) {
            return true;
        }
        int allowed = Math.min(a.length(), b.length()) < 5 ? 0 : 1;
        return distance(a, b) <= allowed;
    }

    private static String sounds(String name) {
        return name.replace("kh", "h")
                .replace("gh", "g")
                .replace("dzh", "j")
                .replace("zh", "j")
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("yu", "u")
                .replace("iu", "u")
                .replace("ya", "a")
                .replace("ia", "a")
                .replace("ye", "e")
                .replace("ie", "e")
                .replace("ow", "ov")
                .replace("ew", "ev")
                .replace("ff", "v")
                .replace('w', 'v')
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('z', 's')
                .replace('y', 'i')
                .replace("x", "ks")
                .replaceAll("(.)\\1", "$1");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** Everybody added so far, in order of first appearance. */
    public List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (Merged merged : new LinkedHashSet<>(byKey.values())) {
            actors.add(new Actor(
                    id(merged),
                    merged.fullest(),
                    merged.kind,
                    merged.names.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue()
                                    .reversed())
                            .map(Map.Entry::getKey)
                            .toList(),
                    merged.roles.values().stream()
                            .sorted(Comparator.comparing(Actors::time))
                            .toList(),
                    merged.party,
                    List.copyOf(merged.articles),
                    merged.merges));
        }
        return actors;
    }

    private static String time(Actor.RoleAt role) {
        return role.published().map(Published::toString).orElse("");
    }

    private String id(Merged merged) {
        return ids.computeIfAbsent(merged, key -> {
            String base = fold(merged.fullest()).replace(' ', '-');
            String id = base;
            for (int n = 2; ids.containsValue(id); n++) {
                id = base + "-" + n;
            }
            return id;
        });
    }

    /** Lower case without accents and marks: "Şahin al-Qasımov" gives "sahin al qasimov". */
    static String fold(String name) {
        String plain = name.replace('ı', 'i')
                .replace('İ', 'I')
                .replace('ə', 'e')
                .replace('Ə', 'E')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd');
        String bare = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return MARKS.matcher(bare.replace("'s", "")
                        .replace("’s", "")
                        .replace("'", "")
                        .replace("’", ""))
                .replaceAll(" ")
                .strip();
    }
}
