package org.rejoinder.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.text.Abbreviations;
import org.rejoinder.engine.text.Paragraph;
import org.rejoinder.engine.text.QuotedRegion;
import org.rejoinder.engine.text.Sentence;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Span;

/**
 * Cuts an article into passages. A quotation of several sentences is never cut: the sentences it joins are one
 * passage. A quoted region that reads as speech becomes one token; a few quoted words inside a sentence ("scare
 * quotes") stay words.
 */
final class Passages {
    private static final int MAX_SCARE_WORDS = 3;
    /** A longer run without a sentence's end is no sentence; cutting it keeps the reader's time linear. */
    private static final int MAX_TOKENS = 500;

    private final String text;
    private final List<QuotedRegion> regions;
    private int nextRegion;

    private Passages(String text, List<QuotedRegion> regions) {
        this.text = text;
        this.regions = regions;
    }

    /** All passages in text order. */
    static List<Passage> of(Annotations annotations) {
        return new Passages(annotations.text(), annotations.get(TextLayers.QUOTATIONS))
                .cut(annotations.get(TextLayers.PARAGRAPHS), annotations.get(TextLayers.SENTENCES));
    }

    private List<Passage> cut(List<Paragraph> paragraphs, List<Sentence> sentences) {
        List<Passage> passages = new ArrayList<>();
        int paragraph = 0;
        int region = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            while (paragraphs.get(paragraph).span().end() < span.end()) {
                paragraph++;
            }
            Span limits = paragraphs.get(paragraph).span();
            boolean grows = true;
            while (grows) {
                while (region < regions.size() && regions.get(region).outer().end() <= span.begin()) {
                    region++;
                }
                int last = lastRegionStartingBefore(span.end(), region);
                grows = last >= 0
                        && span.end() < regions.get(last).outer().end()
                        && i + 1 < sentences.size()
                        && sentences.get(i + 1).span().begin() < limits.end();
                if (grows) {
                    i++;
                    span = new Span(span.begin(), sentences.get(i).span().end());
                    region = last;
                }
            }
            List<Token> tokens = tokens(span);
            for (int from = 0; from < tokens.size(); from += MAX_TOKENS) {
                int to = Math.min(tokens.size(), from + MAX_TOKENS);
                passages.add(new Passage(paragraph, List.copyOf(tokens.subList(from, to))));
            }
        }
        return passages;
    }

    private int lastRegionStartingBefore(int offset, int from) {
        int last = -1;
        for (int i = from; i < regions.size() && regions.get(i).outer().begin() < offset; i++) {
            last = i;
        }
        return last;
    }

    private List<Token> tokens(Span span) {
        List<Token> tokens = new ArrayList<>();
        int offset = span.begin();
        while (offset < span.end()) {
            QuotedRegion region = regionAt(offset);
            if (region != null && region.outer().begin() == offset && readsAsSpeech(region)) {
                int end = Math.min(region.outer().end(), span.end());
                tokens.add(new Token(new Span(offset, end), "", Token.Kind.QUOTE, false));
                offset = end;
            } else if (isWordUnit(offset)) {
                Token word = word(offset, span.end());
                tokens.add(word);
                offset = word.span().end();
            } else {
                int end = offset + Character.charCount(text.codePointAt(offset));
                if (!isSpace(text.charAt(offset))) {
                    tokens.add(new Token(new Span(offset, end), text.substring(offset, end), Token.Kind.MARK, false));
                }
                offset = end;
            }
        }
        return tokens;
    }

    private @Nullable QuotedRegion regionAt(int offset) {
        while (nextRegion < regions.size() && regions.get(nextRegion).outer().begin() < offset) {
            nextRegion++;
        }
        return nextRegion < regions.size() ? regions.get(nextRegion) : null;
    }

    /** More than a few words, or closed by the punctuation of speech: {@code "No," she said}. */
    private boolean readsAsSpeech(QuotedRegion region) {
        if (region.inner().isEmpty()) {
            return false;
        }
        char last = text.charAt(region.inner().end() - 1);
        return ",.?!-—–…".indexOf(last) >= 0 || wordsExceed(region.inner(), MAX_SCARE_WORDS);
    }

    private boolean wordsExceed(Span span, int limit) {
        int count = 0;
        for (int i = span.begin(); i < span.end() && count <= limit; i++) {
            boolean startsWord = isWordUnit(i) && (i == span.begin() || isSpace(text.charAt(i - 1)));
            count += startsWord ? 1 : 0;
        }
        return limit < count;
    }

    private Token word(int begin, int limit) {
        int end = begin;
        while (end < limit && (isWordUnit(end) || joins(end, begin, limit))) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (isPluralPossessive(begin, end, limit)) {
            end++;
        }
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (end < limit && text.charAt(end) == '.' && Abbreviations.isTitle(word)) {
            end++;
        }
        return new Token(new Span(begin, end), word, Token.Kind.WORD, Character.isUpperCase(text.codePointAt(begin)));
    }

    /** The apostrophe of "the dockers' union"; single quotation marks do not make regions. */
    private boolean isPluralPossessive(int begin, int end, int limit) {
        return begin < end - 1
                && end + 1 < limit
                && text.charAt(end - 1) == 's'
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && isSpace(text.charAt(end + 1));
    }

    /** An apostrophe, hyphen or the dot of "U.S." between two letters. */
    private boolean joins(int offset, int begin, int limit) {
        char unit = text.charAt(offset);
        boolean isJoiner = unit == '\'' || unit == '’' || unit == '-' || (unit == '.' && offset - begin <= 3);
        return isJoiner && offset + 1 < limit && isWordUnit(offset + 1) && !(unit == '.' && !isDotted(begin, offset));
    }

    private boolean isDotted(int begin, int dot) {
        return dot - begin == 1 || text.charAt(dot - 2) == '.';
    }

    private boolean isWordUnit(int offset) {
        int point = text.codePointAt(offset);
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
