package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.model.Act;
import org.rejoinder.model.Polarity;

/** Tells from the words of a cue what its speaker does, by the cue table. */
final class CueActs {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}']+");

    private final CueTable table;

    CueActs(CueTable table) {
        this.table = table;
    }

    /** Act and polarity of a cue. */
    record Meaning(Act act, Polarity polarity) {}

    /**
     * The meaning of the first words that the table knows; a statement if it knows none. A negation anywhere in the cue
     * turns the polarity to negative: "has not said".
     */
    Meaning of(String cue) {
        List<String> words = words(cue);
        Optional<Cue> known = Optional.empty();
        for (int i = 0; i < words.size() && known.isEmpty(); i++) {
            known = at(words, i);
        }
        boolean isNegated = words.stream().anyMatch(Lexicon.NEGATIONS::contains);
        return new Meaning(
                known.map(Cue::act).orElse(Act.STATE),
                isNegated ? Polarity.NEG : known.map(Cue::polarity).orElse(Polarity.POS));
    }

    private Optional<Cue> at(List<String> words, int index) {
        List<String> rest = words.subList(index, words.size());
        return table.formsFrom(words.get(index)).stream()
                .filter(form -> form.words().size() <= rest.size()
                        && form.words().equals(rest.subList(0, form.words().size())))
                .findFirst()
                .map(CueTable.Form::cue);
    }

    private static List<String> words(String cue) {
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTER.split(cue.toLowerCase(Locale.ROOT).replace('’', '\''), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
