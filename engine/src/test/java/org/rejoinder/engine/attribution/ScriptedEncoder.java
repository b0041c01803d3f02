package org.rejoinder.engine.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An encoder that needs no weights: pieces are words and marks; "said" and "denied" are cues, "claimed" is one inside other
 * content; the two pieces before a cue are its source, what follows up to a full stop its content, or else what goes
 * before. Each window is read on its own, as a real one is.
 */
final class ScriptedEncoder implements Encoder {
    private static final Pattern PIECE = Pattern.compile("\\w+|\\S", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int OTHER = 0;
    private static final int CUE = 1;
    private static final int STOP = 2;
    private static final int COLON = 3;
    private static final int NESTED_CUE = 4;

    @Override
    public String version() {
        return "scripted";
    }

    @Override
    public Pieces split(String text) {
        int[] ids = new int[text.length()];
        int[] begins = new int[text.length()];
        int[] ends = new int[text.length()];
        int count = 0;
        for (Matcher piece = PIECE.matcher(text); piece.find(); count++) {
            ids[count] = switch (piece.group().toLowerCase(Locale.ROOT)) {
                case "said", "denied" -> CUE;
                case "claimed" -> NESTED_CUE;
                case "." -> STOP;
                case ":" -> COLON;
                default -> OTHER;
            };
            begins[count] = piece.start();
            ends[count] = piece.end();
        }
        return new Pieces(Arrays.copyOf(ids, count), Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
    }

    @Override
    public Window encode(int[] ids, byte[][] features) {
        return new Window() {
            @Override
            public float cue(int piece) {
                return ids[piece] == CUE ? 0.9f : 0.01f;
            }

            @Override
            public float nestedCue(int piece) {
                return ids[piece] == NESTED_CUE ? 0.9f : 0.01f;
            }

            @Override
            public List<Reading> read(int[] anchors) {
                return Arrays.stream(anchors)
                        .mapToObj(anchor ->
                                new Reading(labels(ids, anchor), new float[0][], new float[0][], new float[0]))
                        .toList();
            }

            @Override
            public void close() {}
        };
    }

    private static float[][] labels(int[] ids, int cue) {
        int from = cue + 1;
        while (from < ids.length && ids[from] == COLON) {
            from++;
        }
        int to = from;
        while (to < ids.length && ids[to] != STOP) {
            to++;
        }
        if (from == to) {
            from = 0;
            to = Math.max(0, cue - 2);
        }
        int[] labels = new int[ids.length];
        fill(labels, Math.max(0, cue - 2), cue, LabelPath.SOURCE);
        fill(labels, cue, cue + 1, LabelPath.CUE);
        fill(labels, from, to, LabelPath.CONTENT);
        float[][] logs = new float[ids.length][LabelPath.COUNT];
        for (int i = 0; i < ids.length; i++) {
            Arrays.fill(logs[i], -8f);
            logs[i][labels[i]] = -0.01f;
        }
        return logs;
    }

    private static void fill(int[] labels, int from, int to, int begin) {
        if (from < to) {
            Arrays.fill(labels, from, to, begin + 1);
            labels[from] = begin;
        }
    }
}
