package org.rejoinder.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Span;

/**
 * Cuts paragraphs into sentences.
 *
 * <p>A sentence ends after {@code . ! ? …} and the closing marks that follow, if white space comes next and then
 * something that can begin a sentence: not a lower-case letter ({@code "Why?" she asked} goes on). A full stop after an
 * abbreviation or an initial does not end one.
 */
public final class Sentences implements Annotator<Sentence> {
    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(TextLayers.PARAGRAPHS);
    }

    @Override
    public Layer<Sentence> provides() {
        return TextLayers.SENTENCES;
    }

    @Override
    public List<Sentence> annotate(Annotations annotations) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : annotations.get(TextLayers.PARAGRAPHS)) {
            cut(annotations.text(), paragraph.span(), sentences);
        }
        return sentences;
    }

    private static void cut(String text, Span paragraph, List<Sentence> sentences) {
        int begin = paragraph.begin();
        int index = begin;
        while (index < paragraph.end()) {
            int end = isTerminator(text.charAt(index)) ? endOfMarks(text, index, paragraph.end()) : -1;
            if (0 <= end && endsSentence(text, begin, index, end, paragraph.end())) {
                sentences.add(new Sentence(new Span(begin, end)));
                begin = overSpace(text, end, paragraph.end());
                index = begin;
            } else {
                index = Math.max(index + 1, end);
            }
        }
        if (begin < paragraph.end()) {
            sentences.add(new Sentence(new Span(begin, paragraph.end())));
        }
    }

    private static boolean isTerminator(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == '…';
    }

    private static int endOfMarks(String text, int from, int limit) {
        int end = from;
        while (end < limit && (isTerminator(text.charAt(end)) || isCloser(text, end, limit))) {
            end++;
        }
        return end;
    }

    /** A closing mark or bracket; a straight mark closes only if no word follows at once. */
    private static boolean isCloser(String text, int index, int limit) {
        return "\"'”’»“)]".indexOf(text.charAt(index)) >= 0
                && (index + 1 == limit || !Character.isLetterOrDigit(text.charAt(index + 1)));
    }

    private static boolean endsSentence(String text, int begin, int terminator, int end, int limit) {
        if (end == limit) {
            return true;
        }
        int next = overSpace(text, end, limit);
        if (next == end) {
            return false;
        }
        int first = next;
        while (first < limit && "\"'“”„«‘([`".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        boolean canBegin = first < limit && !Character.isLowerCase(text.codePointAt(first));
        return canBegin
                && !(text.charAt(terminator) == '.' && end == terminator + 1 && abbreviates(text, begin, terminator));
    }

    private static boolean abbreviates(String text, int begin, int dot) {
        int from = dot;
        while (begin < from && dot - from < 8 && isAbbreviationUnit(text.charAt(from - 1))) {
            from--;
        }
        return Abbreviations.abbreviates(text.substring(from, dot));
    }

    private static boolean isAbbreviationUnit(char unit) {
        return Character.isLetter(unit) || unit == '.';
    }

    private static int overSpace(String text, int from, int limit) {
        int index = from;
        while (index < limit && Paragraphs.isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
