package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.Span;

/**
 * Finds what a noun of saying reports: "the <b>statement</b> of X about ...", "X's <b>claim</b> that ...", "such
 * <b>allegations</b> about ...". A denial names what it denies in this way, and no training corpus marks it.
 */
final class NominalReports {
    private static final String NOUN =
            "(?<cue>(?i:statement|claim|assertion|allegation|accusation|suggestion|declaration|promise"
                    + "|pledge|warning|threat|denial|remark|comment)s?)";
    private static final String LINK = "(?:about|regarding|concerning|on|that)\\s";
    private static final String CONTENT = "\\s(?<content>" + LINK + "[^.;:?!“”\"\\n]+)";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b" + NOUN + "\\s(?:of|by|from)\\s(?<source>(?:(?!" + LINK + ")[^,.;:?!“”\"\\n]){2,120}?)"
                    + CONTENT),
            Pattern.compile("(?<source>\\b(?:[Tt]he\\s)?\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*){0,5})['’]s?\\s"
                    + NOUN + CONTENT),
            Pattern.compile("\\b(?<source>[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)\\s" + NOUN + CONTENT),
            Pattern.compile("\\b"
                    + NOUN.replaceAll(
                            "\\|(?:suggestion|declaration|promise|pledge|warning|threat|denial|remark|comment)", "")
                    + CONTENT));
    /** Where the sentence goes on behind the noun's own clause or phrase. */
    private static final Pattern VERB = Pattern.compile(
            ",?\\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)(?:n['’]t)?\\b");

    private static final Pattern VERDICT = Pattern.compile(
            ",?\\s(?:is|are|was|were)(?:n['’]t)?\\s(?:\\p{Ll}+\\s)?(?:false|wrong|untrue"
                    + "|true|baseless|groundless|unfounded|absurd|nonsense|ridiculous|incorrect|misleading|a\\slie)\\b");

    private final CueActs acts;

    NominalReports(CueActs acts) {
        this.acts = acts;
    }

    /** What stands inside a content of the text, without a noun whose words another report has taken. */
    List<FoundAttribution> in(String text, Span content) {
        Coverage taken = new Coverage();
        List<FoundAttribution> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text).region(content.begin(), content.end());
            while (matcher.find()) {
                Span cue = new Span(matcher.start("cue"), matcher.end("cue"));
                Span words = clause(text, new Span(matcher.start("content"), matcher.end("content")));
                if (!taken.overlaps(cue)) {
                    taken.add(cue);
                    found.add(report(text, source(matcher), cue, words));
                }
            }
        }
        return found;
    }

    private static List<Span> source(Matcher matcher) {
        boolean isNamed = matcher.pattern().namedGroups().containsKey("source");
        return isNamed ? List.of(new Span(matcher.start("source"), matcher.end("source"))) : List.of();
    }

    /** Up to the sentence's own verb: a that-clause has one itself, so that only a verdict ends it. */
    private static Span clause(String text, Span most) {
        Pattern stop = most.in(text).startsWith("that") ? VERDICT : VERB;
        Matcher matcher = stop.matcher(text).region(most.begin(), most.end());
        int end = matcher.find() ? matcher.start() : most.end();
        while (" ,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(most.begin(), end);
    }

    private FoundAttribution report(String text, List<Span> source, Span cue, Span content) {
        CueActs.Meaning meaning = acts.of(cue.in(text));
        return new FoundAttribution(
                new Attribution(source, List.of(cue), List.of(content), Quotation.INDIRECT),
                meaning.act(),
                meaning.polarity(),
                Calibration.NOMINAL,
                Senses.NONE);
    }
}
