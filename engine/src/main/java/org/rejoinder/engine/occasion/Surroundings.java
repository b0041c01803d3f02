package org.rejoinder.engine.occasion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Evidence;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.engine.speaker.CastLayer;
import org.rejoinder.engine.speaker.NameMention;
import org.rejoinder.engine.text.Begins;
import org.rejoinder.engine.text.Sentence;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Span;

/** What the words around one attribution tell of its circumstances: its sentences, without what is said in them. */
final class Surroundings {
    private static final Pattern TOLD =
            Pattern.compile("(?i)\\b(?:told|tells|telling|informed|assured|reminded|notified)\\b");
    private static final Pattern OCCASION = Pattern.compile(
            "(?i)\\b(?:in|during|at|on|via|after)\\s+(?:(?:an?|the|his|her|their|its|another|one|separate|recent|televised|joint|written|"
                    + "brief|open|exclusive|lengthy|phone|telephone|radio|tv|television|press|news|campaign|emailed|public|official|"
                    + "personal|closing|opening|keynote)\\s+)*(?:interviews?|statement|speech|address|remarks|press conference|news conference|"
                    + "briefing|conference call|call|debate|rally|hearing|testimony|letter|e-?mail|memo|tweet|tweets|post|blog post|op-ed|"
                    + "editorial|column|essay|report|press release|news release|town hall|event|meeting|summit|forum|session|Twitter|"
                    + "Facebook|Instagram|Telegram|podcast|broadcast|show|programme|program|video|message|appearance|ceremony|communique)\\b");
    private static final Set<String> NOBODY = Set.of(
            "him",
            "her",
            "them",
            "it",
            "me",
            "us",
            "you",
            "himself",
            "herself",
            "themselves",
            "that",
            "how",
            "what",
            "why");
    /** How far from the cue its sentence is looked at, for texts that are one sentence. */
    private static final int REACH = 600;

    /** A single shorter word is a splinter: "a", "During"; but "on CNN". */
    private static final int MIN_OCCASION = 7;
    /** What can be a noun: "on the" has none. */
    private static final Pattern NOUN = Pattern.compile("[\\p{L}-]{4,}|\\p{Lu}{2,}");

    /** A longer phrase is more than one. */
    private static final int MAX_OCCASION = 80;
    /** What the encoder skips inside a phrase. */
    private static final int GAP = 12;

    private static final Pattern PLACE = Pattern.compile("(?:in|at) (?=\\p{Lu})");

    private final String text;
    private final List<Sentence> sentences;
    private final CastLayer cast;
    private final Map<Integer, Span> places = new HashMap<>();

    Surroundings(Annotations annotations) {
        this.text = annotations.text();
        this.sentences = annotations.get(TextLayers.SENTENCES);
        this.cast = annotations.get(CastLayer.LAYER).getFirst();
        annotations.get(NameMention.LAYER).stream()
                .filter(name -> name.kind() == NameMention.Kind.PLACE)
                .forEach(name -> places.put(name.span().begin(), name.span()));
    }

    /** What its own sentence tells; not when, which other sentences can tell too. */
    Circumstances of(FoundAttribution one) {
        List<Evidence> evidence = new ArrayList<>();
        List<Span> frame = frame(one.attribution());
        Optional<String> addressee = addressee(one, evidence);
        Optional<Span> occasion = occasion(one, frame, evidence);
        Optional<Span> place = place(frame, evidence);
        return new Circumstances(addressee, Optional.empty(), occasion, place, evidence);
    }

    /** The sentences of source and cue, without the content; for a quotation without cue, nothing. */
    List<Span> frame(Attribution attribution) {
        List<Span> frame = new ArrayList<>();
        if (attribution.cue().isEmpty()) {
            return frame;
        }
        Span cue = new Span(
                attribution.cue().getFirst().begin(),
                attribution.cue().getLast().end());
        Span reach = new Span(Math.max(0, cue.begin() - REACH), Math.min(text.length(), cue.end() + REACH));
        for (int i = Begins.lastAt(sentences, sentence -> sentence.span().begin(), cue.begin());
                i < sentences.size();
                i++) {
            Span sentence = sentences.get(i).span();
            if (cue.end() <= sentence.begin()) {
                break;
            }
            if (overlaps(cue, sentence)) {
                Span near = new Span(Math.max(reach.begin(), sentence.begin()), Math.min(reach.end(), sentence.end()));
                frame.addAll(without(near, attribution.content()));
            }
        }
        return frame;
    }

    private static boolean overlaps(Span one, Span other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    private static List<Span> without(Span whole, List<Span> holes) {
        List<Span> left = new ArrayList<>();
        int begin = whole.begin();
        for (Span hole : holes) {
            if (overlaps(hole, whole)) {
                if (begin < hole.begin()) {
                    left.add(new Span(begin, hole.begin()));
                }
                begin = Math.max(begin, hole.end());
            }
        }
        if (begin < whole.end()) {
            left.add(new Span(begin, whole.end()));
        }
        return left;
    }

    private Optional<String> addressee(FoundAttribution one, List<Evidence> evidence) {
        Optional<Span> believed = one.senses().addressee().stream()
                .filter(span -> 2 < span.length())
                .findFirst();
        Optional<Span> words = believed.or(() -> told(one.attribution()));
        Optional<String> name = words.filter(
                        span -> !NOBODY.contains(span.in(text).strip().toLowerCase(Locale.ROOT)))
                .flatMap(cast::nameOf);
        name.ifPresent(found -> evidence.add(
                Evidence.at("addressee", believed.isPresent() ? "encoder" : "told-somebody", words.orElseThrow())));
        return name;
    }

    /** "told reporters": what stands between such a cue and the content. */
    private Optional<Span> told(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        Span cue = attribution.cue().getLast();
        int begin = cue.end();
        int end = attribution.content().getFirst().begin();
        boolean isTold = TOLD.matcher(cue.in(text)).find() && begin < end && end - begin < 60;
        if (!isTold) {
            return Optional.empty();
        }
        Matcher stop = Pattern.compile("[,:;]|\\b(?:in|on|at|after|during|that|of)\\b")
                .matcher(text)
                .region(begin, end);
        int last = stop.find() ? stop.start() : end;
        return text.substring(begin, last).isBlank() ? Optional.empty() : Optional.of(new Span(begin, last));
    }

    private Optional<Span> occasion(FoundAttribution one, List<Span> frame, List<Evidence> evidence) {
        Optional<Span> believed = whole(one.senses().occasion());
        if (believed.isPresent()) {
            evidence.add(Evidence.at("occasion", "encoder", believed.get()));
            return believed;
        }
        for (Span span : frame) {
            Matcher matcher = OCCASION.matcher(text).region(span.begin(), span.end());
            if (matcher.find()) {
                Span found = new Span(matcher.start(), matcher.end());
                evidence.add(Evidence.at("occasion", "occasion-words", found));
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The first run of words, and those after it that are splinters of one phrase with it; nothing if it stays one. */
    private Optional<Span> whole(List<Span> runs) {
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Span whole = runs.getFirst();
        for (Span run : runs) {
            boolean isNear = run.end() - whole.begin() <= MAX_OCCASION && run.begin() - whole.end() <= GAP;
            whole = isNear ? new Span(whole.begin(), Math.max(whole.end(), run.end())) : whole;
        }
        String words = whole.in(text);
        boolean isSplinter = whole.length() < MIN_OCCASION && words.indexOf(' ') < 0;
        return isSplinter || !NOUN.matcher(words).find() ? Optional.empty() : Optional.of(whole);
    }

    /** "in Tampa", "at Camp David": a place named behind a preposition. */
    private Optional<Span> place(List<Span> frame, List<Evidence> evidence) {
        for (Span span : frame) {
            Matcher matcher = PLACE.matcher(text).region(span.begin(), span.end());
            while (matcher.find()) {
                int begin = matcher.end();
                Span place = places.get(begin);
                if (place != null) {
                    evidence.add(Evidence.at("place", "place-after-preposition", place));
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }
}
