package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Speaker;

/**
 * Speakers by the words of their sources alone: a surname is completed from a full name that another source of the same
 * article gives, "officials" stay a group, a pronoun or a bare role ("the aide") stays unresolved rather than guessed.
 */
public final class SourceNames {
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "it",
            "who",
            "which",
            "his",
            "her",
            "their",
            "its",
            "my",
            "our",
            "this",
            "that",
            "these",
            "those",
            "others",
            "some",
            "many",
            "most",
            "everyone",
            "nobody");
    private static final Set<String> DOCUMENTS = Set.of(
            "poll",
            "polls",
            "report",
            "reports",
            "letter",
            "book",
            "statement",
            "document",
            "documents",
            "survey",
            "study",
            "memo",
            "communique",
            "communiqué",
            "email",
            "emails",
            "e-mail",
            "records",
            "data",
            "filing",
            "article",
            "notice");
    private static final Set<String> ORGANIZATIONS = Set.of(
            "ministry",
            "government",
            "union",
            "commission",
            "party",
            "company",
            "council",
            "office",
            "court",
            "agency",
            "department",
            "board",
            "committee",
            "parliament",
            "senate",
            "house",
            "campaign",
            "group",
            "bank",
            "university",
            "police",
            "army",
            "times",
            "post",
            "news",
            "association",
            "federation",
            "institute",
            "authority",
            "inc",
            "corp",
            "ltd",
            "plc",
            "ag",
            "administration",
            "presidency",
            "embassy",
            "secretariat",
            "organisation",
            "organization",
            "alliance",
            "front",
            "league",
            "chamber",
            "port",
            "lines",
            "newspaper",
            "bureau",
            "delegation",
            "mission");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "sen.",
            "rep.",
            "gov.",
            "gen.",
            "col.",
            "lt.",
            "prof.",
            "sir",
            "president",
            "minister",
            "secretary",
            "senator",
            "governor",
            "general",
            "prime",
            "chancellor",
            "ambassador",
            "deputy",
            "foreign",
            "mayor",
            "judge",
            "captain",
            "chairman",
            "chairwoman",
            "chair",
            "director",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "professor",
            "colonel",
            "king",
            "queen",
            "prince",
            "representative",
            "congressman",
            "congresswoman",
            "republican",
            "democrat",
            "democratic",
            "transport",
            "finance",
            "interior",
            "defence",
            "defense",
            "envoy",
            "mediator",
            "adviser",
            "advisor",
            "aide",
            "leader",
            "then",
            "former",
            "vice",
            "chief",
            "executive",
            "officer",
            "speaker",
            "justice",
            "pastor",
            "rev.",
            "the");

    private final List<String> fullNames = new ArrayList<>();

    /** Learns the full names among the sources of one article. */
    public SourceNames(List<String> sources) {
        for (String source : sources) {
            String name = bareName(source);
            if (looksLikePerson(name) && !fullNames.contains(name)) {
                fullNames.add(name);
            }
        }
    }

    /** Whom the words of a source name; {@link Speaker#UNRESOLVED} if they name nobody for certain. */
    public Speaker resolve(String source) {
        String words = source.strip();
        String lower = words.toLowerCase(Locale.ROOT);
        if (words.isEmpty() || PRONOUNS.contains(lower)) {
            return Speaker.UNRESOLVED;
        }
        String bare = bareName(words);
        String head = head(words);
        if (isNamed(bare)) {
            return named(words, bare, head);
        }
        return unnamed(words, lower, head);
    }

    private Speaker named(String words, String bare, String head) {
        if (DOCUMENTS.contains(head)) {
            return Speaker.of(words, Speaker.Kind.DOCUMENT);
        }
        boolean isOrganization =
                ORGANIZATIONS.contains(head) || isAcronym(bare) || words.startsWith("The ") || words.startsWith("the ");
        if (isOrganization) {
            return Speaker.of(withoutArticle(beforeComma(words)), Speaker.Kind.ORGANIZATION);
        }
        if (bare.indexOf(' ') < 0) {
            return Speaker.of(completed(bare), Speaker.Kind.PERSON);
        }
        Optional<String> role = role(words, bare);
        return new Speaker(Optional.of(bare), Speaker.Kind.PERSON, role, Optional.empty(), Optional.empty());
    }

    private static Speaker unnamed(String words, String lower, String head) {
        if (DOCUMENTS.contains(head)) {
            return Speaker.of(withoutArticle(words), Speaker.Kind.DOCUMENT);
        }
        if (ORGANIZATIONS.contains(head)) {
            return Speaker.of(withoutArticle(words), Speaker.Kind.ORGANIZATION);
        }
        boolean isDefinite = lower.startsWith("the ") || lower.startsWith("his ") || lower.startsWith("her ");
        if (head.endsWith("s") && !head.endsWith("ss")) {
            return Speaker.of(withoutArticle(words), Speaker.Kind.GROUP);
        }
        return isDefinite ? Speaker.UNRESOLVED : Speaker.of(withoutArticle(words), Speaker.Kind.UNNAMED);
    }

    /** The one full name with this surname; the surname itself if there is none or more than one. */
    private String completed(String surname) {
        List<String> matching =
                fullNames.stream().filter(full -> full.endsWith(" " + surname)).toList();
        return matching.size() == 1 ? matching.getFirst() : surname;
    }

    private static Optional<String> role(String words, String bare) {
        int at = words.indexOf(bare);
        String before = at < 0 ? "" : words.substring(0, at).strip();
        int comma = at < 0 ? -1 : words.indexOf(',', at + bare.length());
        String after = comma < 0 ? "" : words.substring(comma + 1).strip();
        String role = after.isEmpty() ? before : after;
        return role.isEmpty() ? Optional.empty() : Optional.of(role);
    }

    /** The last run of capitalised words before the first comma, titles dropped from its front. */
    private static String bareName(String source) {
        String[] words = beforeComma(source).split(" +", -1);
        int to = words.length;
        int from = to;
        while (0 < from && (isCapitalised(words[from - 1]) || (from < to && 1 < from && isParticle(words[from - 1])))) {
            from--;
        }
        while (from < to - 1 && TITLES.contains(words[from].toLowerCase(Locale.ROOT))) {
            from++;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private static boolean isParticle(String word) {
        return Set.of("van", "von", "de", "der", "den", "di", "da", "bin", "ibn", "al", "la", "le", "du")
                .contains(word);
    }

    private static boolean isNamed(String bare) {
        return !bare.isEmpty() && !TITLES.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static boolean looksLikePerson(String name) {
        return 0 < name.indexOf(' ') && !ORGANIZATIONS.contains(head(name));
    }

    private static boolean isAcronym(String name) {
        return 1 < name.length() && name.chars().allMatch(Character::isUpperCase);
    }

    /** The head noun: last word before a comma or a preposition, lower-case. */
    private static String head(String source) {
        String[] words = beforeComma(source).toLowerCase(Locale.ROOT).split(" +", -1);
        int head = words.length - 1;
        for (int i = 1; i < words.length; i++) {
            if (Set.of("of", "for", "from", "in", "at", "with", "on", "to", "close", "familiar", "by")
                    .contains(words[i])) {
                head = i - 1;
                break;
            }
        }
        return words[head];
    }

    private static String beforeComma(String source) {
        int comma = source.indexOf(',');
        return (comma < 0 ? source : source.substring(0, comma)).strip();
    }

    private static String withoutArticle(String words) {
        for (String article : List.of("the ", "The ", "a ", "A ", "an ", "An ")) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.codePointAt(0)) || word.startsWith("al-") || word.startsWith("el-"));
    }
}
