package org.rejoinder.engine.attribution;

/**
 * What an uncased piece does not tell: its case, the space before it, whether it is quoted. The same as
 * {@code corpus.Pieces} in {@code training}, on which the weights depend; not the reader's own notion of a quotation.
 */
final class PieceFeatures {
    /** Space before the first piece of a paragraph. */
    static final byte PARAGRAPH = 3;

    private PieceFeatures() {}

    /** [pieces][case 0-3, space before 0-3, quoted 0-1]. */
    static byte[][] of(String text, Encoder.Pieces pieces) {
        byte[][] features = new byte[pieces.size()][];
        boolean isInside = false;
        int scanned = 0;
        boolean isQuoted = false;
        for (int i = 0; i < pieces.size(); i++) {
            int begin = pieces.begins()[i];
            while (scanned <= begin) {
                char unit = text.charAt(scanned++);
                boolean isStraight = unit == '"';
                boolean closes = unit == '”' || unit == '»';
                isInside = unit != '\n' && (isInside || "“«„".indexOf(unit) >= 0);
                isQuoted = isInside || isStraight || closes;
                isInside = isStraight ? !isInside : isInside && !closes;
            }
            features[i] = new byte[] {
                caseOf(text, begin, pieces.ends()[i]), spaceBefore(text, begin), (byte) (isQuoted ? 1 : 0)
            };
        }
        return features;
    }

    /** 0 no letters, 1 lower-case, 2 capitalised, 3 several capitals and nothing else. */
    private static byte caseOf(String text, int begin, int end) {
        int letters = 0;
        int capitals = 0;
        boolean startsCapital = false;
        for (int i = begin; i < end; ) {
            int point = text.codePointAt(i);
            if (Character.isLetter(point)) {
                boolean isCapital = Character.isUpperCase(point);
                startsCapital |= letters == 0 && isCapital;
                letters++;
                capitals += isCapital ? 1 : 0;
            }
            i += Character.charCount(point);
        }
        if (letters == 0) {
            return 0;
        }
        if (letters > 1 && capitals == letters) {
            return 3;
        }
        return (byte) (startsCapital ? 2 : 1);
    }

    /** 0 glued to the piece before, 1 after white space, 2 after a line end, 3 first of a paragraph or the text. */
    private static byte spaceBefore(String text, int begin) {
        int at = begin;
        int lineEnds = 0;
        while (0 < at && isSpace(text.charAt(at - 1))) {
            at--;
            lineEnds += text.charAt(at) == '\n' ? 1 : 0;
        }
        if (at == 0 || 1 < lineEnds) {
            return PARAGRAPH;
        }
        return (byte) (lineEnds == 1 ? 2 : at < begin ? 1 : 0);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }
}
