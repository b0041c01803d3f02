package org.rejoinder.engine.text;

import java.util.Locale;
import java.util.Set;

/** English abbreviations whose full stop belongs to the word. */
public final class Abbreviations {
    /** Written before a name or a number, or after a name: "Sgt. Voss", "No. 4", "Voss Jr." */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "maj", "prof", "rev",
            "hon", "pres", "st", "jr", "sr", "no", "spc", "pfc", "cpl", "cmdr", "adm", "brig", "supt", "messrs");

    private static final Set<String> OTHERS = Set.of(
            "vs", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "co", "corp", "ltd",
            "e.g", "i.e", "a.m", "p.m", "u.s", "u.n", "u.k", "ph.d", "fig", "ave", "mt");

    private Abbreviations() {}

    /** Whether the word, without its full stop and in any case, is a title such as "Spc" or an initial. */
    public static boolean isTitle(String word) {
        return word.length() == 1 || TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word, without its full stop and in any case, is abbreviated; an upper-case initial but "I" too. */
    static boolean abbreviates(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return isInitial || TITLES.contains(lower) || OTHERS.contains(lower);
    }
}
