package org.rejoinder.engine.attribution;

import java.util.Set;

/**
 * Finds where the sentence's own verb stands behind a noun's clause: {@code his claim that the crates were empty fooled
 * nobody} goes on with "fooled". There is no parser: auxiliaries, words in "-ed" and a list of irregular forms count as
 * finite verbs, and an auxiliary with what follows it as one.
 */
final class MainVerbs {
    private static final Set<String> IRREGULAR = Set.of(
            "came", "went", "led", "hit", "lost", "drew", "won", "cost", "met", "kept", "made", "found", "fell", "left",
            "hurt", "got", "cast", "set", "put", "rose", "ran", "stood", "shook", "upset", "brought", "took", "gave",
            "caught", "struck", "sent", "meant", "held", "became", "began", "broke", "spread");

    private MainVerbs() {}

    /**
     * The first token of the sentence's verb.
     *
     * @param from first token of the noun's clause or phrase
     * @param end where to stop looking
     * @param hasOwnVerb whether that clause has a finite verb itself ("that ..."), to be stepped over
     * @return its index, or {@code end} if the clause runs to the end
     */
    static int after(Passage passage, int from, int end, boolean hasOwnVerb) {
        boolean isOwn = hasOwnVerb;
        int index = from + 1;
        while (index < end) {
            if (!isFinite(passage, index)) {
                index++;
            } else if (isOwn) {
                isOwn = false;
                index = overGroup(passage, index, end);
            } else {
                return startOfGroup(passage, index);
            }
        }
        return end;
    }

    private static boolean isFinite(Passage passage, int index) {
        String word = passage.at(index).word();
        String before = passage.at(index - 1).word();
        boolean isModifier = Lexicon.DETERMINERS.contains(before)
                || Lexicon.PREPOSITIONS.contains(before)
                || Lexicon.CONJUNCTIONS.contains(before)
                || Lexicon.RELATIVES.contains(before);
        return !isModifier && (Lexicon.isAuxiliary(word) || isPast(word)) && !word.equals("not");
    }

    private static boolean isPast(String word) {
        return IRREGULAR.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }

    private static int overGroup(Passage passage, int from, int end) {
        int index = from;
        while (index < end
                && (Lexicon.isAuxiliary(passage.at(index).word())
                        || Lexicon.isAdverb(passage.at(index).word())
                        || passage.is(index, "not"))) {
            index++;
        }
        boolean isMainVerb =
                index < end && (index == from || isPast(passage.at(index).word()) || startsVerb(passage, from));
        return isMainVerb ? index + 1 : index;
    }

    /** "would close", "had not gone": the word behind a modal is a verb, whatever its form. */
    private static boolean startsVerb(Passage passage, int auxiliary) {
        return !Lexicon.BE.contains(passage.at(auxiliary).word());
    }

    private static int startOfGroup(Passage passage, int index) {
        int start = index;
        while (Lexicon.isAdverb(passage.at(start - 1).word())) {
            start--;
        }
        return start;
    }
}
