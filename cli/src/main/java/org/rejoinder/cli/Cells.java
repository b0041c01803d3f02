package org.rejoinder.cli;

/** Fits text of any origin into table cells. */
final class Cells {
    private Cells() {}

    /** One line: white space collapsed; control and formatting characters, which could steer a terminal, left out. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean isSpace = Character.isWhitespace(point) || Character.isSpaceChar(point);
            int type = Character.getType(point);
            if (isSpace && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            } else if (!isSpace
                    && type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE) {
                line.appendCodePoint(point);
            }
        });
        return line.toString().strip();
    }

    /** The text in exactly {@code width} columns: padded, or cut at a word with an ellipsis. */
    static String fit(String text, int width) {
        String cut = cut(oneLine(text), width);
        return cut + " ".repeat(Math.max(0, width - width(cut)));
    }

    /** The text in at most {@code width} columns. */
    static String cut(String line, int width) {
        if (width(line) <= width) {
            return line;
        }
        int end = 0;
        int used = 0;
        while (used + width(line.codePointAt(end)) < width) {
            used += width(line.codePointAt(end));
            end += Character.charCount(line.codePointAt(end));
        }
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, end / 2 < space ? space : end) + "…";
    }

    static int width(String line) {
        return line.codePoints().map(Cells::width).sum();
    }

    /** Columns of a character on a terminal: 0 for marks, 2 for East Asian wide letters and emoji. */
    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean isWide = (0x1100 <= point && point <= 0x115F)
                || (0x2E80 <= point && point <= 0xA4CF)
                || (0xAC00 <= point && point <= 0xD7A3)
                || (0xF900 <= point && point <= 0xFAFF)
                || (0xFF00 <= point && point <= 0xFF60)
                || (0x1F300 <= point && point <= 0x1FAFF)
                || (0x20000 <= point && point <= 0x3FFFD);
        return isWide ? 2 : 1;
    }
}
