package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Span;

/** The office beside a name: "the union's deputy leader, Mara Lind", "FBI Director James Comey", "Mara Lind, a doctor,". */
final class Appositions {
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:\\([^)\\n]{1,30}\\)\\s*)?,\\s+(?:\\d{1,3},\\s+)?((?:[^,;:.!?\\n\"“”()—–]|(?<=\\p{Lu})[.]){3,120})");
    private static final Set<String> STOPS = Set.of(
            "who",
            "whose",
            "whom",
            "which",
            "that",
            "said",
            "says",
            "and",
            "but",
            "told",
            "when",
            "while",
            "in",
            "on",
            "at",
            "to",
            "for",
            "however",
            "asked",
            "speaking",
            "citing",
            "adding",
            "if",
            "as",
            "is",
            "was",
            "has",
            "had",
            "will");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> TIMES = Set.of(
            "day", "week", "month", "year", "morning", "evening", "night", "time", "moment", "same", "other", "latter",
            "former");
    private static final List<String> ADJECTIVES = List.of("al", "ic", "ive", "ary", "ous", "ish", "ern");
    private static final Set<String> LINKS =
            Set.of("of", "for", "to", "at", "from", "in", "and", "on", "-", "the", "with");
    private static final Set<String> MODIFIERS = Set.of(
            "top",
            "chief",
            "senior",
            "former",
            "deputy",
            "leading",
            "veteran",
            "retired",
            "longtime",
            "long-time",
            "conservative",
            "liberal",
            "democratic",
            "republican",
            "federal",
            "local",
            "national",
            "foreign",
            "presidential",
            "prime",
            "political",
            "legal",
            "military",
            "first",
            "acting",
            "new",
            "old",
            "then",
            "current",
            "outgoing",
            "incoming",
            "opposition",
            "main",
            "lead",
            "head",
            "executive",
            "managing",
            "general",
            "special",
            "press",
            "campaign",
            "party",
            "union",
            "parliamentary",
            "regional",
            "state",
            "city",
            "public",
            "water",
            "health",
            "finance",
            "transport",
            "interior",
            "justice",
            "fire",
            "police",
            "law",
            "history",
            "news",
            "sports",
            "football",
            "film",
            "company",
            "real",
            "estate",
            "business",
            "high",
            "school",
            "college",
            "research",
            "defence",
            "defense",
            "energy",
            "agriculture",
            "environment",
            "education",
            "trade",
            "security");
    private static final int MAX_WORDS = 24;

    private Appositions() {}

    /** What follows a name after a comma: an office, or a noun with an article between commas ("Mara Lind, the cashier,"). */
    static Optional<Span> after(String text, int nameEnd, NameWords words) {
        return office(text, nameEnd, words).or(() -> nounBetweenCommas(text, nameEnd));
    }

    /** The office that follows a name after a comma. */
    static Optional<Span> office(String text, int nameEnd, NameWords words) {
        Matcher matcher = AFTER.matcher(text).region(nameEnd, Math.min(text.length(), nameEnd + 170));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        List<Word> all = withoutClause(Word.in(text, new Span(matcher.start(1), matcher.end(1))));
        int end = 0;
        boolean hasRole = false;
        while (end < all.size() && end < 16) {
            Word word = all.get(end);
            boolean isLink = 0 < end && LINKS.contains(word.lower()) && (hasRole || isBetweenCapitals(all, end));
            if (STOPS.contains(word.lower()) && !isLink) {
                break;
            }
            hasRole |= isRole(word, words);
            end++;
        }
        if (!hasRole || end == 0 || startsWithName(all, words)) {
            return Optional.empty();
        }
        int begin = ARTICLES.contains(all.getFirst().lower()) && 1 < end ? 1 : 0;
        return Optional.of(new Span(all.get(begin).begin(), all.get(end - 1).end()));
    }

    /** "Customs and Border Protection commissioner". */
    private static boolean isBetweenCapitals(List<Word> all, int index) {
        return index + 1 < all.size()
                && all.get(index - 1).isCapitalised()
                && all.get(index + 1).isCapitalised();
    }

    /** "Edda Marsh, who is head of research": the words behind the verb. */
    private static List<Word> withoutClause(List<Word> all) {
        boolean isClause = 3 <= all.size()
                && all.get(0).lower().equals("who")
                && Set.of("is", "was").contains(all.get(1).lower());
        return isClause ? all.subList(2, all.size()) : all;
    }

    private static Optional<Span> nounBetweenCommas(String text, int nameEnd) {
        Matcher matcher = AFTER.matcher(text).region(nameEnd, Math.min(text.length(), nameEnd + 80));
        if (!matcher.lookingAt() || text.length() <= matcher.end(1) || ",.".indexOf(text.charAt(matcher.end(1))) < 0) {
            return Optional.empty();
        }
        List<Word> all = Word.in(text, new Span(matcher.start(1), matcher.end(1)));
        boolean isNoun = 2 <= all.size()
                && all.size() <= 5
                && ARTICLES.contains(all.getFirst().lower())
                && all.stream().noneMatch(word -> STOPS.contains(word.lower()))
                && !all.getLast().isCapitalised()
                && !TIMES.contains(all.getLast().lower());
        return isNoun ? Optional.of(new Span(all.get(1).begin(), all.getLast().end())) : Optional.empty();
    }

    /** "Brazil defender Tolinho", "the governor, Wiradharmo, who ...": one word that a role noun makes a person's name. */
    static boolean isNamedByRole(String text, NameMention mention, NameWords words) {
        int at = beforeSpaces(text, mention.whole().begin());
        boolean isAfterComma = 0 < at && text.charAt(at - 1) == ',';
        boolean isBeforeClause = text.startsWith(", who ", mention.span().end());
        if (at == 0 || mention.isPossessive() || (isAfterComma && !isBeforeClause)) {
            return false;
        }
        int end = isAfterComma ? at - 1 : at;
        int begin = end;
        while (0 < begin
                && end - begin < 30
                && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '-')) {
            begin--;
        }
        return begin < end && Character.isLowerCase(text.charAt(begin)) && words.isRole(text.substring(begin, end));
    }

    private static int beforeSpaces(String text, int from) {
        int at = from;
        while (0 < at && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\u00a0')) {
            at--;
        }
        return at;
    }

    /** "Mara Lind, Pavel Dellic and ..." is a list. */
    private static boolean startsWithName(List<Word> all, NameWords words) {
        return 1 < all.size()
                && words.isGivenName(all.get(0).text())
                && all.get(1).isCapitalised()
                && !words.is(WordClass.ROLE, all.get(1).text());
    }

    /** The office before a name: the noun phrase before a comma, else the capitalised titles and what belongs to them. */
    static Optional<Span> before(String text, NameMention mention, NameWords words) {
        int end = beforeHonorifics(text, mention.span().begin(), words);
        int titles = beforeSpaces(text, mention.whole().begin());
        boolean isTitledAfterComma = titles < end && 0 < titles && text.charAt(titles - 1) == ',';
        Optional<Span> nominal = isTitledAfterComma
                ? phraseBefore(text, titles, words).filter(span -> isDefinite(text, span))
                : Optional.empty();
        return nominal.or(() -> phraseBefore(text, end, words));
    }

    private static boolean isDefinite(String text, Span role) {
        int at = beforeSpaces(text, role.begin());
        return 3 <= at && text.substring(at - 3, at).equalsIgnoreCase("the");
    }

    /** The offset before the forms of address that end there: "the commander, | Lt. Gen." */
    private static int beforeHonorifics(String text, int from, NameWords words) {
        int end = beforeSpaces(text, from);
        while (true) {
            int begin = end;
            while (0 < begin
                    && end - begin < 9
                    && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
                begin--;
            }
            if (begin == end || !words.is(WordClass.HONORIFIC, text.substring(begin, end))) {
                return end;
            }
            end = beforeSpaces(text, begin);
        }
    }

    private static Optional<Span> phraseBefore(String text, int at, NameWords words) {
        boolean isAfterComma = 0 < at && text.charAt(at - 1) == ',';
        int from = Math.max(0, at - 220);
        int stop = stopBefore(text, from, isAfterComma ? at - 1 : at);
        List<Word> all = Word.in(text, new Span(stop, isAfterComma ? at - 1 : at));
        int first = all.size();
        boolean hasRole = false;
        while (0 < first && all.size() - first < MAX_WORDS && belongs(all, first - 1, words, isAfterComma)) {
            first--;
            hasRole |= isRole(all.get(first), words) || isOffice(all.get(first), words);
        }
        while (first < all.size()
                && (LINKS.contains(all.get(first).lower())
                        || ARTICLES.contains(all.get(first).lower()))) {
            first++;
        }
        if (!hasRole || first == all.size()) {
            return Optional.empty();
        }
        return Optional.of(new Span(all.get(first).begin(), all.getLast().end()));
    }

    /** The place behind the last mark before {@code end} that no noun phrase crosses. */
    private static int stopBefore(String text, int from, int end) {
        for (int i = end - 1; from <= i; i--) {
            char c = text.charAt(i);
            boolean isMark = ",;:!?\n\"“”()—".indexOf(c) >= 0;
            boolean isFullStop =
                    c == '.' && i + 1 < end && Character.isWhitespace(text.charAt(i + 1)) && !isAbbreviation(text, i);
            if (isMark || isFullStop) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isAbbreviation(String text, int stop) {
        int begin = stop;
        while (0 < begin && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return stop - begin <= 4 && begin < stop && Character.isUpperCase(text.charAt(begin));
    }

    private static boolean belongs(List<Word> all, int index, NameWords words, boolean isAfterComma) {
        Word word = all.get(index);
        boolean isLast = index == all.size() - 1;
        if (isLast && !isAfterComma) {
            return isRole(word, words) || words.is(WordClass.TITLE, word.text()) || word.isCapitalised();
        }
        if (isLast) {
            return !STOPS.contains(word.lower()) || isRole(word, words);
        }
        boolean isLinked = LINKS.contains(word.lower()) && isRoleBefore(all, index, words);
        return isLinked
                || word.isCapitalised()
                || word.isPossessive()
                || isRole(word, words)
                || words.is(WordClass.TITLE, word.text())
                || words.is(WordClass.ORGANIZATION, word.text())
                || (DETERMINERS.contains(word.lower()) && !isRoleBefore(all, index, words))
                || isModifier(word)
                || isAdjective(all, index);
    }

    private static boolean isRoleBefore(List<Word> all, int index, NameWords words) {
        for (int i = Math.max(0, index - 6); i < index; i++) {
            if (isRole(all.get(i), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isModifier(Word word) {
        String lower = word.lower();
        return MODIFIERS.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    /** By its ending; a participle only behind an article or a capital: "the commanding general". */
    private static boolean isAdjective(List<Word> all, int index) {
        String lower = all.get(index).lower();
        boolean isBehindName = 0 < index
                && (DETERMINERS.contains(all.get(index - 1).lower())
                        || all.get(index - 1).isCapitalised());
        return ADJECTIVES.stream().anyMatch(lower::endsWith) || (lower.endsWith("ing") && isBehindName);
    }

    /** A title that is an office: "Sen." is, "Mr." is not. */
    private static boolean isOffice(Word word, NameWords words) {
        boolean isLong = 4 < word.text().length() || !words.alike(word.text()).isEmpty();
        return isLong && words.is(WordClass.TITLE, word.text()) && !words.is(WordClass.HONORIFIC, word.text());
    }

    private static boolean isRole(Word word, NameWords words) {
        return words.isRole(word.text());
    }
}
