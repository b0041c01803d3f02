package org.rejoinder.engine.occasion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.speaker.ResolvedSpeaker;
import org.rejoinder.engine.text.Begins;
import org.rejoinder.engine.text.Paragraph;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Act;
import org.rejoinder.model.Published;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Span;

/**
 * When things were said. Every date worded in the article competes to be the date of each statement, and "not told"
 * competes too; a linear model, learned from marked articles, weighs how near a date stands, what it is worded as and what
 * stands between. So dates of events are told from dates of saying, and a date lasts as long as its event.
 */
final class SayingDates {
    /** What is weighed, and with what weight: learnt from 5,700 marked statements of PolNeAR train. */
    enum Feature {
        BIAS(-2.18),
        OWN_FRAME(2.4),
        OWN_NEAR(2.34),
        OWN_BARRIERS(-0.29),
        OWN_CONTENT(0.78),
        SENTENCE_BEFORE(0),
        PARAGRAPH_SAME(0.49),
        PARAGRAPHS_1(-0.48),
        PARAGRAPHS_2(-1),
        PARAGRAPHS_MORE(-0.94),
        AFTER(-1.12),
        LATEST_BEFORE(0.29),
        LEAD(1.12),
        WEEKDAY(0.83),
        RELATIVE_DAY(-1.2),
        MONTH(-0.57),
        COARSE(-0.11),
        YEAR(-1.09),
        POSSESSIVE(-0.22),
        OTHER_OWN(-0.48),
        SAYING_CLAUSE(0.07),
        SAME_SPEAKER(2.39),
        OTHER_SPEAKER_BETWEEN(-0.05),
        PRESENT_CUE(-0.8),
        BELIEF_CUE(0),
        ONLY_DAY(0.58),
        DIRECT(0.91),
        REPEATED(-0.15);

        private final double weight;

        Feature(double weight) {
            this.weight = weight;
        }
    }

    private static final int MAX_BEFORE = 60;
    private static final int MAX_AFTER = 8;
    private static final Pattern BARRIER = Pattern.compile(
            "[;:()—–]|\\b(?:after|before|when|who|which|that|since|until|because|while|whose|where|about|over|of|for)\\b|,");
    private static final Pattern RELATIVE = Pattern.compile(", (?:who|which|whose|where) [^.!?\\n]*");
    private static final Set<String> PRESENT = Set.of(
            "says",
            "say",
            "tells",
            "argues",
            "claims",
            "insists",
            "thinks",
            "believes",
            "wants",
            "hopes",
            "knows",
            "expects");

    private final String text;
    private final List<FoundAttribution> attributions;
    private final List<ResolvedSpeaker> speakers;
    private final List<Paragraph> paragraphs;
    private final List<List<Span>> frames;
    private final List<Worded> worded = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final TreeMap<Integer, Integer> frameAt = new TreeMap<>();
    private final boolean isOneDay;

    /** A date in the article, the paragraph it stands in, the statement whose saying it stands beside (-1: none). */
    private record Worded(DateExpression date, int paragraph, int saying) {
        int begin() {
            return date.span().begin();
        }

        boolean isDay() {
            return date.date().precision() == SaidOn.Precision.DAY;
        }
    }

    SayingDates(Annotations annotations, List<List<Span>> frames) {
        this.text = annotations.text();
        this.attributions = annotations.get(FoundAttribution.LAYER);
        this.speakers = annotations.get(ResolvedSpeaker.LAYER);
        this.paragraphs = annotations.get(TextLayers.PARAGRAPHS);
        this.frames = frames;
        for (int i = 0; i < frames.size(); i++) {
            for (Span span : frames.get(i)) {
                frameAt.putIfAbsent(span.begin(), i);
            }
        }
        annotations
                .article()
                .published()
                .map(Published::date)
                .ifPresent(day -> gather(new DateGrammar(day), annotations));
        worded.forEach(one -> counts.merge(one.date().date().value(), 1, Integer::sum));
        this.isOneDay = 1
                == worded.stream()
                        .filter(Worded::isDay)
                        .map(one -> one.date().date().value())
                        .distinct()
                        .count();
    }

    private void gather(DateGrammar grammar, Annotations annotations) {
        TreeMap<Integer, Span> quoted = new TreeMap<>();
        annotations
                .get(TextLayers.QUOTATIONS)
                .forEach(region -> quoted.put(region.inner().begin(), region.inner()));
        for (DateExpression date : grammar.find(text, new Span(0, text.length()))) {
            int paragraph = Paragraph.indexAt(paragraphs, date.span().begin());
            Map.Entry<Integer, Span> before = quoted.floorEntry(date.span().begin());
            boolean isQuoted = before != null && before.getValue().contains(date.span());
            boolean isWhole = paragraphs.get(paragraph).span().contains(date.span());
            if (isWhole && !isQuoted && !isInRelativeClause(date.span())) {
                worded.add(new Worded(date, paragraph, sayingAt(date.span())));
            }
        }
    }

    /** "Mara Lind, who was elected in 2019, says": a date about somebody. */
    private boolean isInRelativeClause(Span date) {
        int from = Math.max(0, date.begin() - 80);
        int comma = text.lastIndexOf(',', date.begin());
        return from <= comma
                && RELATIVE.matcher(text).region(comma, date.begin()).lookingAt();
    }

    private int sayingAt(Span date) {
        Map.Entry<Integer, Integer> before = frameAt.floorEntry(date.begin());
        boolean isIn = before != null
                && frames.get(before.getValue()).stream().anyMatch(span -> span.contains(date))
                && barriers(cue(before.getValue()), date) < 2;
        return isIn ? before.getValue() : -1;
    }

    private Span cue(int index) {
        List<Span> cue = attributions.get(index).attribution().cue();
        return cue.isEmpty() ? attributions.get(index).attribution().contentExtent() : cue.getFirst();
    }

    private int barriers(Span one, Span other) {
        int begin = Math.min(one.end(), other.end());
        int end = Math.max(one.begin(), other.begin());
        int count = 0;
        if (begin < end) {
            Matcher matcher = BARRIER.matcher(text).region(begin, end);
            while (matcher.find()) {
                count++;
            }
        }
        return count;
    }

    /** The date of the statement at the index; empty if more speaks for none. */
    Optional<DateExpression> of(int index) {
        return choose(index).map(Worded::date);
    }

    private Optional<Worded> choose(int index) {
        Worded best = null;
        double most = 0;
        for (Worded candidate : near(index)) {
            double score = 0;
            for (Map.Entry<Feature, Double> feature : features(index, candidate).entrySet()) {
                score += feature.getKey().weight * feature.getValue();
            }
            if (most < score) {
                most = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Dates that compete for the statement, with their features: to learn the weights from. */
    List<Candidate> candidates(int index) {
        return near(index).stream()
                .map(one -> new Candidate(one.date(), features(index, one)))
                .toList();
    }

    /** The dates that can be a statement's: so many before it and some after. */
    private List<Worded> near(int index) {
        int cue = cue(index).begin();
        int low = Begins.countBefore(worded, Worded::begin, cue);
        return worded.subList(Math.max(0, low - MAX_BEFORE), Math.min(worded.size(), low + MAX_AFTER));
    }

    record Candidate(DateExpression date, Map<Feature, Double> features) {}

    private Map<Feature, Double> features(int index, Worded candidate) {
        FoundAttribution one = attributions.get(index);
        Span cue = cue(index);
        Span date = candidate.date().span();
        String rule = candidate.date().date().rule();
        boolean isOwn = isOwn(index, candidate);
        int own = Paragraph.indexAt(paragraphs, cue.begin());
        int away = own - candidate.paragraph();
        boolean isAfter = cue.end() < date.begin();
        String cueText = one.attribution().cue().isEmpty() ? "" : cue.in(text).toLowerCase(Locale.ROOT);
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        set(values, Feature.BIAS, 1);
        set(values, Feature.OWN_FRAME, isOwn ? 1 : 0);
        set(values, Feature.OWN_NEAR, isOwn ? Math.max(0, 1 - gap(cue, date) / 60.0) : 0);
        set(values, Feature.OWN_BARRIERS, isOwn ? Math.min(4, barriers(cue, date)) : 0);
        set(
                values,
                Feature.OWN_CONTENT,
                one.attribution().content().stream().anyMatch(span -> span.contains(date)) ? 1 : 0);
        set(values, Feature.PARAGRAPH_SAME, !isOwn && away == 0 && !isAfter ? 1 : 0);
        set(values, Feature.PARAGRAPHS_1, away == 1 ? 1 : 0);
        set(values, Feature.PARAGRAPHS_2, away == 2 ? 1 : 0);
        set(values, Feature.PARAGRAPHS_MORE, 2 < away ? Math.log(away) : 0);
        set(values, Feature.AFTER, isAfter && !isOwn ? Math.log(2 - Math.min(0, away)) : 0);
        set(values, Feature.LATEST_BEFORE, !isAfter && !isOwn && isLatestBefore(candidate, index) ? 1 : 0);
        set(values, Feature.LEAD, candidate.paragraph() < 3 ? 1 : 0);
        set(values, Feature.WEEKDAY, rule.startsWith("weekday") || rule.startsWith("last-weekday") ? 1 : 0);
        set(values, Feature.RELATIVE_DAY, isRelativeDay(rule) ? 1 : 0);
        set(values, Feature.MONTH, candidate.date().date().precision() == SaidOn.Precision.MONTH ? 1 : 0);
        set(
                values,
                Feature.COARSE,
                rule.startsWith("this-") || (rule.startsWith("last-week") && !rule.startsWith("last-weekday")) ? 1 : 0);
        set(values, Feature.YEAR, candidate.date().date().precision() == SaidOn.Precision.YEAR ? 1 : 0);
        set(values, Feature.POSSESSIVE, rule.endsWith("-possessive") ? 1 : 0);
        set(values, Feature.OTHER_OWN, !isOwn && hasOwnDay(index) ? 1 : 0);
        set(values, Feature.SAYING_CLAUSE, !isOwn && 0 <= candidate.saying() ? 1 : 0);
        boolean isSame = !isOwn && 0 <= candidate.saying() && isSameSpeaker(candidate.saying(), index);
        set(values, Feature.SAME_SPEAKER, isSame ? 1 : 0);
        set(values, Feature.OTHER_SPEAKER_BETWEEN, isSame && isOtherBetween(candidate.saying(), index) ? 1 : 0);
        set(values, Feature.PRESENT_CUE, PRESENT.contains(cueText) ? 1 : 0);
        set(values, Feature.BELIEF_CUE, one.act() == Act.BELIEVE ? 1 : 0);
        set(values, Feature.ONLY_DAY, isOneDay && candidate.isDay() ? 1 : 0);
        set(values, Feature.DIRECT, !isOwn && one.attribution().quotation() == Quotation.DIRECT ? 1 : 0);
        set(
                values,
                Feature.REPEATED,
                Math.log(counts.getOrDefault(candidate.date().date().value(), 1)));
        return values;
    }

    private static void set(Map<Feature, Double> values, Feature feature, double value) {
        values.put(feature, value);
    }

    private static boolean isRelativeDay(String rule) {
        return rule.startsWith("today")
                || rule.startsWith("yesterday")
                || rule.startsWith("tonight")
                || rule.startsWith("last-night")
                || rule.startsWith("this-morning");
    }

    private static double gap(Span one, Span other) {
        return Math.max(0, Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()));
    }

    private boolean isOwn(int index, Worded candidate) {
        return frames.get(index).stream()
                .anyMatch(span -> span.contains(candidate.date().span()));
    }

    private boolean hasOwnDay(int index) {
        return near(index).stream().anyMatch(other -> other.isDay() && isOwn(index, other));
    }

    private boolean isLatestBefore(Worded candidate, int index) {
        int cue = cue(index).begin();
        return near(index).stream()
                .noneMatch(other -> other.isDay() && candidate.begin() < other.begin() && other.begin() < cue);
    }

    private boolean isSameSpeaker(int one, int other) {
        return speakers.get(one).speaker().name().isPresent()
                && speakers.get(one)
                        .speaker()
                        .name()
                        .equals(speakers.get(other).speaker().name());
    }

    private boolean isOtherBetween(int one, int other) {
        if (MAX_BEFORE < Math.abs(one - other)) {
            return true;
        }
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            if (!isSameSpeaker(one, i)) {
                return true;
            }
        }
        return false;
    }
}
