package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words of the cue table in a passage, where they can be verbs, nouns or prepositions as the table says. */
final class CueFinder {
    private final CueTable table;

    CueFinder(CueTable table) {
        this.table = table;
    }

    /** Matches in text order, never overlapping; of two that begin together the longer. */
    List<CueMatch> find(Passage passage) {
        List<CueMatch> matches = new ArrayList<>();
        int index = 0;
        while (index < passage.size()) {
            CueMatch match = longestAt(passage, index);
            if (match == null) {
                index++;
            } else {
                matches.add(match);
                index = match.to();
            }
        }
        return matches;
    }

    private @Nullable CueMatch longestAt(Passage passage, int index) {
        for (CueTable.Form form : table.formsFrom(passage.at(index).word())) {
            if (agrees(passage, index, form) && isPossible(passage, index, form.cue())) {
                int from = groupFrom(passage, index);
                return new CueMatch(
                        form.cue(), from, index, index + form.words().size());
            }
        }
        return null;
    }

    private static boolean agrees(Passage passage, int index, CueTable.Form form) {
        for (int i = 0; i < form.words().size(); i++) {
            if (!passage.is(index + i, form.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "the claims office", "a plan to", "to say": not a finite verb. */
    private static boolean isPossible(Passage passage, int index, Cue cue) {
        if (cue.kind() == Cue.Kind.PREPOSITION) {
            return true;
        }
        if (0 < index && passage.isWord(index - 1) && passage.at(index).isCapitalised()) {
            return false;
        }
        String before = index == 0 ? "" : passage.at(index - 1).word();
        boolean isNounPlace = Lexicon.DETERMINERS.contains(before) || before.endsWith("'s") || before.endsWith("s'");
        return switch (cue.kind()) {
            case NOUN -> isNounPlace;
            case VERB ->
                !isNounPlace
                        && !Lexicon.PREPOSITIONS.contains(before)
                        && !isAdjective(passage, index)
                        && (!isOftenNoun(passage, index, cue) || canBeSubjectEnd(before));
            case PREPOSITION -> true;
        };
    }

    /** "a well informed guide", "the fact finding trip". */
    private static boolean isAdjective(Passage passage, int index) {
        if (index == 0 || !passage.isWord(index - 1)) {
            return false;
        }
        String before = passage.at(index - 1).word();
        boolean isGerund = passage.at(index).word().endsWith("ing");
        boolean isModified = Lexicon.PARTICIPLE_MODIFIERS.contains(before)
                && 1 < index
                && Lexicon.DETERMINERS.contains(passage.at(index - 2).word());
        return isModified
                || (isGerund
                        && !Lexicon.isAuxiliary(before)
                        && !Lexicon.isAdverb(before)
                        && !Lexicon.CONJUNCTIONS.contains(before)
                        && !Lexicon.SUBORDINATORS.contains(before));
    }

    /** "state", "report": as printed a noun more often than a verb. */
    private static boolean isOftenNoun(Passage passage, int index, Cue cue) {
        return passage.is(index, cue.lemma())
                && !passage.is(index + 1, "that")
                && Lexicon.NOUN_OR_VERB.contains(cue.lemma());
    }

    private static boolean canBeSubjectEnd(String word) {
        return Lexicon.SUBJECT_PRONOUNS.contains(word)
                || Lexicon.isAuxiliary(word)
                || Lexicon.isAdverb(word)
                || (word.endsWith("s") && !word.endsWith("ss"));
    }

    private static int groupFrom(Passage passage, int index) {
        int from = index;
        while (0 < from && passage.isWord(from - 1) && belongsToGroup(passage.at(from - 1))) {
            from--;
        }
        while (from < index
                && !Lexicon.isAuxiliary(passage.at(from).word())
                && passage.at(from).isCapitalised()) {
            from++;
        }
        return from;
    }

    private static boolean belongsToGroup(Token token) {
        return Lexicon.isAuxiliary(token.word()) || Lexicon.isAdverb(token.word());
    }
}
