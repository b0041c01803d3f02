package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Span;

/**
 * The words of a source, taken apart: its noun phrase up to the first comma or relative clause, its head noun, the names in
 * it that can be its head.
 */
final class SourcePhrase {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "from",
            "in",
            "at",
            "with",
            "on",
            "to",
            "close",
            "familiar",
            "by",
            "about",
            "against",
            "within",
            "who",
            "that",
            "which",
            "whose",
            "including",
            "like",
            "such",
            "among",
            "behind",
            "backing",
            "supporting",
            "opposing",
            "representing",
            "under",
            "inside",
            "over",
            "between");
    private static final Set<String> GOVERNING = Set.of(
            "of",
            "for",
            "from",
            "at",
            "with",
            "to",
            "by",
            "about",
            "backing",
            "supporting",
            "opposing",
            "representing",
            "against",
            "in",
            "on",
            "within",
            "including");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "whom");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final String text;
    private final Span span;
    private final List<Word> words;
    private final NameWords lists;

    SourcePhrase(String text, Span span, NameWords lists) {
        this.text = text;
        this.span = trimmed(text, span);
        this.words = Word.in(text, this.span);
        this.lists = lists;
    }

    /** Without commas, dashes, quotation marks and white space at its ends. */
    private static Span trimmed(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isEdge(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || ",:;-–—\"“”'’(".indexOf(c) >= 0;
    }

    Span span() {
        return span;
    }

    List<Word> words() {
        return words;
    }

    String lower() {
        return span.in(text).toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The noun phrase before the first comma, dash or bracket; the whole if there is none. */
    Span first() {
        for (int i = span.begin(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean isDash =
                    "–—".indexOf(c) >= 0 && i + 1 < span.end() && text.charAt(i + 1) == ' ' && !hasCapitalAfter(i);
            boolean isJunior = c == ',' && (text.startsWith(", Jr", i) || text.startsWith(", Sr", i));
            if (i > span.begin() && !isJunior && (c == ',' || c == '(' || c == ';' || isDash)) {
                return trimmed(text, new Span(span.begin(), i));
            }
        }
        return span;
    }

    private boolean hasCapitalAfter(int index) {
        return index + 2 < span.end() && Character.isUpperCase(text.charAt(index + 2));
    }

    /** The parts between commas after the first, in order. */
    List<Span> rest() {
        List<Span> parts = new ArrayList<>();
        int begin = first().end();
        while (begin < span.end()) {
            int comma = text.indexOf(',', begin + 1);
            int end = comma < 0 || span.end() < comma ? span.end() : comma;
            Span part = trimmed(text, new Span(begin, end));
            if (!part.isEmpty()) {
                parts.add(part);
            }
            begin = end;
        }
        return parts;
    }

    /** The head noun of the first part, lower-case: the last word before a preposition or relative pronoun. */
    String head() {
        List<Word> all = Word.in(text, first());
        if (all.isEmpty()) {
            return "";
        }
        for (int i = 1; i < all.size(); i++) {
            if (PREPOSITIONS.contains(all.get(i).lower())
                    && !PREPOSITIONS.contains(all.get(i - 1).lower())) {
                return all.get(i - 1).lower();
            }
        }
        return all.getLast().lower();
    }

    /** The words of the first part before its head noun, lower-case. */
    List<String> modifiers() {
        List<Word> all = Word.in(text, first());
        String head = head();
        List<String> found = new ArrayList<>();
        for (Word word : all) {
            if (word.lower().equals(head)) {
                break;
            }
            found.add(word.lower());
        }
        return found;
    }

    /** Whether a name in the first part can be whom the phrase is about: not "of X", not "X's", not "X supporters". */
    boolean isHead(NameMention name) {
        if (name.isPossessive() && !isLast(name)) {
            return false;
        }
        Word before = null;
        for (Word word : words) {
            if (word.end() <= name.whole().begin()) {
                if (RELATIVES.contains(word.lower())) {
                    return false;
                }
                boolean isArticle = ARTICLES.contains(word.lower());
                before = isArticle && before != null && GOVERNING.contains(before.lower()) ? before : word;
            }
        }
        boolean isGoverned = before != null && GOVERNING.contains(before.lower());
        return !isGoverned && !isFollowedByNoun(name);
    }

    private boolean isLast(NameMention name) {
        return words.isEmpty() || words.getLast().end() <= name.span().end();
    }

    /** Whether a word directly behind the name makes it a modifier: "Clinton campaign", "Trump supporters". */
    private boolean isFollowedByNoun(NameMention name) {
        for (Word word : words) {
            if (name.span().end() <= word.begin()) {
                boolean isNext = text.substring(name.span().end(), word.begin()).isBlank();
                return isNext && isNoun(word.lower());
            }
        }
        return false;
    }

    private boolean isNoun(String word) {
        return lists.is(WordClass.ORGANIZATION, word)
                || lists.is(WordClass.GROUP, word)
                || lists.is(WordClass.DOCUMENT, word)
                || lists.is(WordClass.ROLE, word);
    }

    /** The first part without a leading article. */
    String withoutArticle() {
        String words = SPACE.matcher(first().in(text).replace('\u00a0', ' ')).replaceAll(" ");
        for (String article : List.of("the ", "The ", "a ", "A ", "an ", "An ", "THE ")) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /** Whether it begins with an article, possessive pronoun or name in the possessive that makes it definite. */
    boolean isDefinite() {
        if (words.isEmpty()) {
            return false;
        }
        String opener = words.getFirst().lower();
        return Set.of("the", "his", "her", "their", "its", "this", "that", "our", "my")
                        .contains(opener)
                || words.stream().anyMatch(Word::isPossessive);
    }

    /** Whether it begins with "a", "an", "one", "another". */
    boolean isIndefinite() {
        return !words.isEmpty()
                && Set.of("a", "an", "one", "another", "any")
                        .contains(words.getFirst().lower());
    }
}
