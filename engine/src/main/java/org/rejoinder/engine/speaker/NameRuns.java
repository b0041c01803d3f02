package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Set;
import org.rejoinder.engine.speaker.NameWords.WordClass;

/** Where runs of capitalised words end that hold names, with what stands between them: "Götz von der Hallen", John “Tig” Tiegen. */
final class NameRuns {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "di", "da", "del", "della", "dos", "du", "bin", "ibn", "al", "el", "la",
            "le", "ten", "ter", "zu", "y", "oğlu", "oglu", "ogly", "qızı", "gizi", "kyzy");
    private static final Set<String> JUNIOR = Set.of("Jr", "Jr.", "Sr", "Sr.");
    /** Openers that are surnames too: "Theresa May". */
    private static final Set<String> SURNAMES =
            Set.of("may", "march", "april", "june", "august", "will", "well", "do", "so", "no", "few", "case");
    /** Words that begin sentences and no names. */
    private static final Set<String> OPENERS = Set.of(
            "nobody",
            "somebody",
            "everybody",
            "anybody",
            "someone",
            "everyone",
            "anyone",
            "none",
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "of",
            "by",
            "for",
            "from",
            "to",
            "with",
            "but",
            "and",
            "or",
            "nor",
            "so",
            "if",
            "when",
            "while",
            "as",
            "after",
            "before",
            "since",
            "until",
            "because",
            "although",
            "though",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "who",
            "what",
            "where",
            "why",
            "how",
            "which",
            "not",
            "no",
            "yes",
            "now",
            "then",
            "still",
            "also",
            "even",
            "only",
            "just",
            "both",
            "all",
            "some",
            "many",
            "most",
            "several",
            "few",
            "one",
            "two",
            "three",
            "four",
            "five",
            "other",
            "another",
            "such",
            "like",
            "unlike",
            "despite",
            "during",
            "under",
            "over",
            "about",
            "against",
            "among",
            "between",
            "through",
            "without",
            "within",
            "asked",
            "said",
            "says",
            "according",
            "meanwhile",
            "however",
            "instead",
            "yet",
            "once",
            "later",
            "earlier",
            "today",
            "yesterday",
            "tomorrow",
            "last",
            "next",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "should",
            "let",
            "well",
            "neither",
            "either",
            "each",
            "every",
            "others",
            "whether",
            "given",
            "per",
            "via",
            "plus",
            "too",
            "more",
            "much",
            "less",
            "any",
            "am",
            "pm",
            "oh",
            "okay",
            "thank",
            "thanks");
    /** Plurals that are possessive inside names: "Workers' Party", "Children's Fund". */
    private static final Set<String> OWNERS = Set.of(
            "people",
            "peoples",
            "workers",
            "children",
            "women",
            "men",
            "teachers",
            "veterans",
            "nurses",
            "citizens",
            "farmers",
            "players",
            "employees",
            "parents",
            "students",
            "writers",
            "artists",
            "lawyers",
            "officers",
            "builders",
            "girls",
            "boys");

    private static final Set<String> FIRMS = Set.of("Company", "Co", "Co.", "Associates", "Partners");

    private final NameWords words;

    NameRuns(NameWords words) {
        this.words = words;
    }

    /** Whether the word joins the parts of a name: "van". */
    static boolean isParticle(Word word) {
        return PARTICLES.contains(word.text());
    }

    /** The end of the run of capitalised words that begins at the index; the index itself if none does. */
    int end(String text, List<Word> all, int from) {
        if (!isName(all.get(from))) {
            return from;
        }
        int end = from + 1;
        while (end < all.size() && (!all.get(end - 1).isPossessive() || isOwnerInside(all, end))) {
            if (isNextName(all, end) && isGap(text, all.get(end - 1), all.get(end))) {
                end++;
            } else if (isFirm(text, all, end)) {
                end += 2;
            } else if (0 < particles(text, all, end)) {
                end += particles(text, all, end) + 1;
            } else {
                return end;
            }
        }
        return end;
    }

    /** "Swiss People's Party": a plural in the possessive, with capitals around, is part of the name. */
    private static boolean isOwnerInside(List<Word> all, int end) {
        Word owner = all.get(end - 1);
        return OWNERS.contains(owner.lower())
                && all.get(end).isCapitalised()
                && all.get(end).begin() - owner.end() <= 3;
    }

    /** Whether the word at the index is a name, or one of the openers that are surnames behind a given name. */
    private boolean isNextName(List<Word> all, int index) {
        Word word = all.get(index);
        return isName(word)
                || (word.isCapitalised() && SURNAMES.contains(word.lower()) && isBeforeSurname(all.get(index - 1)));
    }

    private boolean isBeforeSurname(Word word) {
        return words.isGivenName(word.text()) || (words.is(WordClass.TITLE, word.text()) && word.isCapitalised());
    }

    private static boolean isName(Word word) {
        return word.isCapitalised() && !OPENERS.contains(word.lower());
    }

    /** One space, or the marks around a nickname: John “Tig” Tiegen. */
    private static boolean isGap(String text, Word before, Word after) {
        String gap = text.substring(before.end(), after.begin());
        boolean isOwned = before.isPossessive() && gap.endsWith(" ") && gap.length() <= 3;
        return gap.equals(" ")
                || isOwned
                || gap.equals("\u00a0")
                || ((gap.equals(" “") || gap.equals(" \"")) && isNickname(text, after))
                || ((gap.equals("” ") || gap.equals("\" ")) && isNickname(text, before))
                || (gap.equals(", ") && JUNIOR.contains(after.text()));
    }

    /** One word between quotation marks, behind a capitalised word. */
    private static boolean isNickname(String text, Word nickname) {
        int begin = nickname.begin();
        return 3 <= begin
                && nickname.end() + 1 < text.length()
                && "“\"".indexOf(text.charAt(begin - 1)) >= 0
                && "”\"".indexOf(text.charAt(nickname.end())) >= 0
                && text.charAt(nickname.end() + 1) == ' '
                && text.charAt(begin - 2) == ' '
                && Character.isLetter(text.charAt(begin - 3));
    }

    /** "Henry Holt and Company". */
    private static boolean isFirm(String text, List<Word> all, int at) {
        return at + 1 < all.size()
                && all.get(at).text().equals("and")
                && FIRMS.contains(all.get(at + 1).text())
                && isGap(text, all.get(at - 1), all.get(at))
                && isGap(text, all.get(at), all.get(at + 1));
    }

    /** How many particles stand at the index between two names: two in "Götz von der Hallen". */
    private static int particles(String text, List<Word> all, int at) {
        int end = at;
        while (end < all.size()
                && end - at < 3
                && isParticle(all.get(end))
                && isGap(text, all.get(end - 1), all.get(end))) {
            end++;
        }
        boolean isNamed = end < all.size() && isName(all.get(end)) && isGap(text, all.get(end - 1), all.get(end));
        return isNamed ? end - at : 0;
    }
}
