package org.rejoinder.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text for the cells of a table on a terminal: on one line, harmless, and of known width.
 *
 * <p>Width is counted per grapheme cluster: two cells if it has an East Asian wide character or shows as an emoji, none
 * if it has combining marks only, otherwise one. Terminals disagree about rare emoji sequences; those may be off by one.
 */
final class Cells {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String ELLIPSIS = "\u2026";
    /** Chars looked at per cell; more than any sane cluster has. */
    private static final int CHARS_PER_CELL = 8;

    private static final int ISOLATE = 0x2068;
    private static final int POP_ISOLATE = 0x2069;
    private static final int EMOJI_STYLE = 0xFE0F;
    /** East Asian wide and fullwidth blocks, UAX 11, first and last by turns. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1B000, 0x1B2FF, 0x20000, 0x3FFFD
    };

    private Cells() {}

    /** The text on one line: runs of white space become one space, ends are trimmed, controls are shown, not sent. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isGapPending = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                isGapPending = !line.isEmpty();
                continue;
            }
            if (isGapPending) {
                line.append(' ');
                isGapPending = false;
            }
            appendHarmless(point, line);
        }
        return line.toString();
    }

    /**
     * The text with every control character made visible, so that "ESC [2J" in an article or a file name cannot clear
     * the reader's screen. Spaces stay.
     */
    static String withoutControls(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> appendHarmless(point, line));
        return line.toString();
    }

    private static void appendHarmless(int point, StringBuilder to) {
        if (point < ' ') {
            to.append((char) (0x2400 + point)); // the control pictures: ESC becomes U+241B
        } else if (point == 0x7F) {
            to.append('\u2421');
        } else if (Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || point == 0x2028
                || point == 0x2029) {
            to.append('\uFFFD');
        } else if (!isInvisible(point)) {
            to.appendCodePoint(point);
        }
    }

    /** Direction marks would reorder the row around the cell; the others have different widths in different terminals. */
    private static boolean isInvisible(int point) {
        return point == 0x00AD
                || point == 0x061C
                || point == 0x200B
                || point == 0x200E
                || point == 0x200F
                || (0x202A <= point && point <= 0x202E)
                || (0x2060 <= point && point <= 0x206F)
                || point == 0xFEFF;
    }

    /** Terminal cells taken by a text without controls. */
    static int width(String text) {
        int width = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            width += clusterWidth(clusters.group());
        }
        return width;
    }

    private static int clusterWidth(String cluster) {
        return cluster.codePoints().map(Cells::pointWidth).max().orElse(0);
    }

    private static int pointWidth(int point) {
        if (point < 0x300) {
            return 1;
        }
        if (point == EMOJI_STYLE || Character.isEmojiPresentation(point) || isWide(point)) {
            return 2;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }

    private static boolean isWide(int point) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (WIDE[i] <= point && point <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The text on one line of at most {@code width} cells; if words are left out, it ends at a word, with an ellipsis. */
    static String fit(String text, int width) {
        int enough = width * CHARS_PER_CELL * 4;
        String line = oneLine(text.length() <= enough ? text : text.substring(0, enough));
        return width(line) <= width && text.length() <= enough ? line : cut(line, width);
    }

    private static String cut(String line, int width) {
        int end = 0;
        int cells = 0;
        Matcher clusters = CLUSTER.matcher(line);
        while (clusters.find()) {
            cells += clusterWidth(clusters.group());
            if (width - 1 < cells || CHARS_PER_CELL * width < clusters.end()) {
                break;
            }
            end = clusters.end();
        }
        int space = line.lastIndexOf(' ', end);
        boolean isWordNear = end / 2 < space;
        return line.substring(0, isWordNear ? space : end).stripTrailing() + ELLIPSIS;
    }

    /**
     * Fits a text and fills it up with spaces. A text that runs from right to left is wrapped into direction isolates, so
     * that the columns keep their order.
     */
    static String pad(String text, int width) {
        String fitted = fit(text, width);
        return isolated(fitted) + " ".repeat(Math.max(0, width - width(fitted)));
    }

    /** The text, wrapped into direction isolates if any of it runs from right to left. */
    static String isolated(String text) {
        return text.codePoints().anyMatch(Cells::isRightToLeft)
                ? Character.toString(ISOLATE) + text + Character.toString(POP_ISOLATE)
                : text;
    }

    private static boolean isRightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
