package org.rejoinder.engine.attribution;

import java.util.Set;

/** Closed word classes of English, as far as the cue-table reader needs them to find where a noun phrase ends. */
final class Lexicon {
    static final Set<String> AUXILIARIES = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "am",
            "has",
            "have",
            "had",
            "having",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "shall",
            "should",
            "must",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "doesn't",
            "don't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "cannot",
            "couldn't",
            "shouldn't",
            "i've",
            "i'd",
            "he'd",
            "she'd");
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am");
    static final Set<String> NEGATIONS = Set.of(
            "not",
            "never",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "doesn't",
            "don't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "cannot",
            "couldn't",
            "shouldn't");
    static final Set<String> ADVERBS = Set.of(
            "also",
            "then",
            "later",
            "again",
            "previously",
            "once",
            "often",
            "always",
            "never",
            "not",
            "still",
            "now",
            "just",
            "even",
            "first",
            "further",
            "earlier",
            "long",
            "soon",
            "since",
            "already",
            "simply",
            "ever",
            "only",
            "all",
            "both",
            "instead",
            "meanwhile",
            "however",
            "too",
            "yesterday",
            "today",
            "tonight",
            "recently",
            "rather");
    static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he", "she", "they", "we", "i", "you", "it", "who", "everyone", "nobody", "some", "others", "many", "most");
    static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");
    static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "nor", "yet", "so");
    static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "because",
            "when",
            "while",
            "if",
            "as",
            "although",
            "though",
            "since",
            "until",
            "where",
            "whether",
            "unless",
            "whereas",
            "than",
            "why",
            "how",
            "what",
            "once",
            "which");
    static final Set<String> QUESTION_WORDS =
            Set.of("whether", "how", "why", "what", "who", "if", "where", "when", "which");
    static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "by", "for", "from", "with", "to", "about", "against", "during", "after", "before",
            "under", "over", "into", "through", "between", "among", "without", "within", "near", "outside", "behind",
            "around", "amid", "via", "per", "despite", "toward", "towards", "like");
    static final Set<String> TIME_PREPOSITIONS = Set.of(
            "on", "in", "at", "during", "after", "before", "following", "from", "through", "via", "late", "early");
    static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "these", "those", "no",
            "any", "some", "each", "every", "another", "both", "several", "two", "three", "many", "one");
    static final Set<String> TIMES = Set.of(
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
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec",
            "yesterday",
            "today",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year",
            "later",
            "earlier");

    /** What makes a participle an adjective: "a well informed guide", "the most feared dog". */
    static final Set<String> PARTICIPLE_MODIFIERS =
            Set.of("well", "ill", "long", "most", "least", "best", "much", "newly", "widely", "highly", "recently");

    static final Set<String> NOUN_OR_VERB = Set.of(
            "forecast",
            "vow",
            "state",
            "post",
            "back",
            "report",
            "mean",
            "plan",
            "offer",
            "support",
            "attack",
            "advocate",
            "claim",
            "call",
            "charge",
            "question",
            "comment",
            "note",
            "answer",
            "demand",
            "promise",
            "request",
            "hope",
            "fear",
            "doubt",
            "favor",
            "favour",
            "echo",
            "pledge",
            "tweet",
            "challenge",
            "protest",
            "blame",
            "praise");

    private Lexicon() {}

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    /** "that", "to" or a question word: what begins a clause that is content. */
    static boolean isClauseMark(String word) {
        return word.equals("that") || word.equals("to") || QUESTION_WORDS.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** Whether the word begins a clause or joins two, so that a noun phrase cannot run over it. */
    static boolean breaksNounPhrase(String word) {
        return SUBORDINATORS.contains(word) || isAuxiliary(word) || word.equals("but") || word.equals("or");
    }

    static boolean isTime(String word) {
        return TIMES.contains(word) || (!word.isEmpty() && word.chars().allMatch(Character::isDigit));
    }
}
