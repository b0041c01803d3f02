package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Span;

/**
 * A word of a text. Hyphens and apostrophes inside belong to it, and the full stop of an abbreviation or initial; a
 * possessive ending does not.
 *
 * @param begin first UTF-16 unit
 * @param end the unit after its last
 * @param text the word as printed
 * @param isPossessive whether {@code 's} follows, or an apostrophe after an s
 */
record Word(int begin, int end, String text, boolean isPossessive) {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[.'’&/-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+){0,30}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col", "maj", "capt",
            "cmdr", "sgt", "adm", "prof", "rev", "hon", "st", "brig", "cpl", "atty", "pres", "supt", "insp", "det",
            "jr", "sr", "inc", "corp", "ltd", "co", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga",
            "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
            "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo");

    /** The words of a stretch of text, in order. */
    static List<Word> in(String text, Span stretch) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(stretch.begin(), stretch.end());
        while (matcher.find()) {
            words.add(of(text, matcher.start(), matcher.end(), stretch.end()));
        }
        return words;
    }

    private static Word of(String text, int begin, int end, int limit) {
        String printed = text.substring(begin, end);
        Matcher possessive = POSSESSIVE.matcher(printed);
        if (possessive.find()) {
            int bare = begin + possessive.start();
            return new Word(begin, bare, text.substring(begin, bare), true);
        }
        boolean isStopped = end < limit && text.charAt(end) == '.';
        if (isStopped && (isInitial(printed) || isAbbreviation(printed))) {
            return new Word(begin, end + 1, text.substring(begin, end + 1), false);
        }
        boolean isPossessive = printed.endsWith("s") && end < limit && "'’".indexOf(text.charAt(end)) >= 0;
        return new Word(begin, end, printed, isPossessive);
    }

    private static boolean isInitial(String word) {
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || (word.length() <= 5 && word.indexOf('.') == 1 && Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isAbbreviation(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    Span span() {
        return new Span(begin, end);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it begins with a capital, or has one after an article that is part of names: "al-Assad", "d'Estaing". */
    boolean isCapitalised() {
        if (Character.isUpperCase(text.codePointAt(0))) {
            return true;
        }
        int mark = Math.max(text.indexOf('-'), Math.max(text.indexOf('\''), text.indexOf('’')));
        return 0 < mark && mark <= 3 && mark + 1 < text.length() && Character.isUpperCase(text.codePointAt(mark + 1));
    }

    /** Whether it is of two or more letters, all capitals: "NATO", "VOSS". */
    boolean isInCapitals() {
        return 1 < text.chars().filter(Character::isLetter).count()
                && text.chars().noneMatch(Character::isLowerCase);
    }
}
