package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Span;

/** Asks the encoder, window by window, where cues begin and what belongs to each. */
final class CueReadings implements Annotator<CueReading> {
    static final Layer<CueReading> READINGS = new Layer<>("cue-readings", CueReading.class);
    /** In the article's own voice a cue is read if one is more likely there than not: the best F1 on PolNeAR dev. */
    private static final float MIN_TOP = 0.5f;
    /** Inside other content it needs less: averaging readers makes the encoder shy of these. Best of four on storylines. */
    private static final float MIN_NESTED = 0.3f;

    private final Encoder encoder;

    CueReadings(Encoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String name() {
        return "cue-readings";
    }

    @Override
    public String version() {
        return encoder.version();
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of();
    }

    @Override
    public Layer<CueReading> provides() {
        return READINGS;
    }

    @Override
    public List<CueReading> annotate(Annotations annotations) {
        Encoder.Pieces pieces = encoder.split(annotations.text());
        byte[][] features = PieceFeatures.of(annotations.text(), pieces);
        int[] paragraphs = IntStream.range(0, pieces.size())
                .filter(i -> features[i][1] == PieceFeatures.PARAGRAPH)
                .toArray();
        NavigableMap<Integer, Placed> found = new TreeMap<>();
        for (Range window : Windows.over(pieces.size(), paragraphs)) {
            read(annotations.text(), pieces, features, window, found);
        }
        return found.values().stream().map(Placed::reading).toList();
    }

    /** A reading and how far its cue stands from the nearest edge where a window cuts the text. */
    private record Placed(CueReading reading, int margin) {}

    private void read(
            String text, Encoder.Pieces pieces, byte[][] features, Range range, NavigableMap<Integer, Placed> found) {
        int[] ids = Arrays.copyOfRange(pieces.ids(), range.from(), range.to());
        byte[][] own = Arrays.copyOfRange(features, range.from(), range.to());
        try (Encoder.Window window = encoder.encode(ids, own)) {
            int[] anchors = IntStream.range(0, ids.length)
                    .filter(i -> MIN_TOP <= window.cue(i) || MIN_NESTED <= window.nestedCue(i))
                    .filter(i -> isFartherInside(range, i, pieces.size(), found))
                    .toArray();
            if (anchors.length == 0) {
                return;
            }
            List<Encoder.Reading> readings = window.read(anchors);
            for (int k = 0; k < anchors.length; k++) {
                int at = anchors[k];
                Encoder.Reading here = readings.get(k);
                int[] labels = labels(here.labels(), at);
                int[] around = likeliest(here.circumstances());
                int[] against = likeliest(here.against());
                CueReading reading = new CueReading(
                        spans(labels, LabelPath.SOURCE, text, pieces, range.from()),
                        spans(labels, LabelPath.CUE, text, pieces, range.from()),
                        spans(labels, LabelPath.CONTENT, text, pieces, range.from()),
                        window.cue(at),
                        window.nestedCue(at),
                        probability(here.labels(), labels),
                        SenseLabels.senses(
                                here.senses(),
                                spans(around, LabelPath.ADDRESSEE, text, pieces, range.from()),
                                spans(around, LabelPath.OCCASION, text, pieces, range.from()),
                                spans(against, LabelPath.AGAINST, text, pieces, range.from())));
                found.put(range.from() + at, new Placed(reading, margin(range, at, pieces.size())));
            }
        }
    }

    private static boolean isFartherInside(Range range, int at, int count, NavigableMap<Integer, Placed> found) {
        Placed before = found.get(range.from() + at);
        return before == null || before.margin() < margin(range, at, count);
    }

    private static int margin(Range range, int at, int count) {
        int left = range.from() == 0 ? Integer.MAX_VALUE : at;
        int right = range.to() == count ? Integer.MAX_VALUE : range.to() - range.from() - at;
        return Math.min(left, right);
    }

    /** The best labels if a cue begins at the anchor. */
    private static int[] labels(float[][] logs, int anchor) {
        logs[anchor][LabelPath.CUE] += 50;
        return LabelPath.best(logs);
    }

    /** The likeliest circumstance of each piece; where one goes on that has not begun, it begins. */
    private static int[] likeliest(float[][] logs) {
        int[] labels = new int[logs.length];
        for (int i = 0; i < logs.length; i++) {
            for (int label = 1; label < logs[i].length; label++) {
                labels[i] = logs[i][labels[i]] < logs[i][label] ? label : labels[i];
            }
            boolean isInside = labels[i] != LabelPath.OUTSIDE && labels[i] % 2 == 0;
            int before = i == 0 ? LabelPath.OUTSIDE : labels[i - 1];
            if (isInside && before != labels[i] && before != labels[i] - 1) {
                labels[i]--;
            }
        }
        return labels;
    }

    private static double probability(float[][] logs, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += Math.min(0, logs[i][labels[i]]);
        }
        return Math.exp(sum);
    }

    private static List<Span> spans(int[] labels, int begin, String text, Encoder.Pieces pieces, int first) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < labels.length) {
            if (labels[i] == begin) {
                int from = i++;
                while (i < labels.length && labels[i] == begin + 1) {
                    i++;
                }
                spans.add(wholeWords(labels, from, i, text, pieces, first));
            } else {
                i++;
            }
        }
        return spans;
    }

    /** The pieces [from, to) and what is missing of the words they begin and end with, where it has no other label. */
    private static Span wholeWords(int[] labels, int from, int to, String text, Encoder.Pieces pieces, int first) {
        int begin = from;
        int end = to;
        while (0 < begin
                && labels[begin - 1] == LabelPath.OUTSIDE
                && isInsideWord(text, pieces.begins()[first + begin])) {
            begin--;
        }
        while (end < labels.length
                && labels[end] == LabelPath.OUTSIDE
                && isInsideWord(text, pieces.ends()[first + end - 1])) {
            end++;
        }
        return new Span(pieces.begins()[first + begin], pieces.ends()[first + end - 1]);
    }

    private static boolean isInsideWord(String text, int offset) {
        return 0 < offset
                && offset < text.length()
                && Character.isLetterOrDigit(text.charAt(offset - 1))
                && Character.isLetterOrDigit(text.charAt(offset));
    }
}
