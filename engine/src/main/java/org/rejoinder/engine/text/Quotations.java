package org.rejoinder.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Span;

/**
 * Finds what stands between double quotation marks: straight, curly, {@code ''...''}, {@code ``...''}, low-high and
 * angle marks, each way round.
 *
 * <p>Whether a mark opens is judged by its neighbours as well as by its shape, since outlets print ” for “: inside no
 * region, a mark before a word opens; inside one, a mark that is not followed by a word closes. Single marks never
 * count. A region that stays open ends with its paragraph; if the next paragraph begins with a mark, it continues.
 */
public final class Quotations implements Annotator<QuotedRegion> {
    private static final String ANY = "\"“”„‟«»";

    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(TextLayers.PARAGRAPHS);
    }

    @Override
    public Layer<QuotedRegion> provides() {
        return TextLayers.QUOTATIONS;
    }

    @Override
    public List<QuotedRegion> annotate(Annotations annotations) {
        List<QuotedRegion> regions = new ArrayList<>();
        boolean wasOpen = false;
        for (Paragraph paragraph : annotations.get(TextLayers.PARAGRAPHS)) {
            wasOpen = scan(annotations.text(), paragraph.span(), wasOpen, regions);
        }
        return regions;
    }

    /** Adds the regions of a paragraph; returns whether the last was left open. */
    private static boolean scan(String text, Span paragraph, boolean wasOpen, List<QuotedRegion> regions) {
        int open = -1;
        boolean continues = false;
        int index = paragraph.begin();
        while (index < paragraph.end()) {
            int length = markLength(text, index, paragraph.end());
            if (length == 0) {
                index++;
                continue;
            }
            if (open < 0 && opens(text, index, length, paragraph)) {
                open = index;
                continues = wasOpen && index == paragraph.begin();
            } else if (0 <= open && closes(text, open, index, length, paragraph)) {
                int inner = open + markLength(text, open, paragraph.end());
                regions.add(new QuotedRegion(new Span(open, index + length), new Span(inner, index), true, continues));
                open = -1;
            }
            index += length;
        }
        if (0 <= open) {
            int inner = open + markLength(text, open, paragraph.end());
            regions.add(new QuotedRegion(
                    new Span(open, paragraph.end()), new Span(inner, paragraph.end()), false, continues));
        }
        return 0 <= open;
    }

    private static int markLength(String text, int index, int limit) {
        char unit = text.charAt(index);
        if (ANY.indexOf(unit) >= 0) {
            return 1;
        }
        boolean isDouble = (unit == '\'' || unit == '`' || unit == '‘' || unit == '’')
                && index + 1 < limit
                && text.charAt(index + 1) == unit;
        return isDouble ? 2 : 0;
    }

    private static boolean opens(String text, int index, int length, Span paragraph) {
        int next = index + length;
        if (next >= paragraph.end() || (Paragraphs.isSpace(text.charAt(next)) && text.charAt(index) != '«')) {
            return false;
        }
        char before = index == paragraph.begin() ? ' ' : text.charAt(index - 1);
        boolean isAfterWord = Character.isLetterOrDigit(before);
        return !isAfterWord || text.charAt(index) == '“' || text.charAt(index) == '„' || text.charAt(index) == '«';
    }

    private static boolean closes(String text, int open, int index, int length, Span paragraph) {
        char opener = text.charAt(open);
        char mark = text.charAt(index);
        if (!pairs(opener, mark)) {
            return false;
        }
        int next = index + length;
        boolean isBeforeWord = next < paragraph.end() && Character.isLetterOrDigit(text.charAt(next));
        boolean isAfterSpace = Paragraphs.isSpace(text.charAt(index - 1));
        return !(isBeforeWord && isAfterSpace) || (mark == '”' && opener == '“');
    }

    private static boolean pairs(char opener, char mark) {
        return switch (opener) {
            case '«' -> mark == '»';
            case '»' -> mark == '«';
            case '"' -> mark == '"' || mark == '”' || mark == '“';
            case '“', '”', '„', '‟' -> mark == '”' || mark == '“' || mark == '"' || mark == '‟';
            case '\'', '`', '‘', '’' -> mark == '\'' || mark == '’';
            default -> false;
        };
    }
}
