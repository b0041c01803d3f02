package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.engine.Annotations;
import org.rejoinder.engine.Annotator;
import org.rejoinder.engine.Layer;
import org.rejoinder.engine.speaker.NameMention.Kind;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.engine.text.Sentence;
import org.rejoinder.engine.text.TextLayers;
import org.rejoinder.model.Span;

/**
 * Finds the names in an article: runs of capitalised words, cut into offices, organisations and people by the words in
 * them ("Presidential Administration | Hikmat Hajiyev", "Virginia Gov. | Terry McAuliffe").
 */
public final class Names implements Annotator<NameMention> {
    private static final Set<String> JOINING = Set.of("of", "for", "on");

    private final NameWords words;
    private final NameRuns runs;

    /** A stage on word lists. */
    public Names(NameWords words) {
        this.words = words;
        this.runs = new NameRuns(words);
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(TextLayers.SENTENCES);
    }

    @Override
    public Layer<NameMention> provides() {
        return NameMention.LAYER;
    }

    @Override
    public List<NameMention> annotate(Annotations annotations) {
        String text = annotations.text();
        List<NameMention> found = new ArrayList<>();
        for (Sentence sentence : whole(text, annotations.get(TextLayers.SENTENCES))) {
            List<Word> all = Word.in(text, sentence.span());
            int at = isHeadline(text, sentence, all) ? all.size() : 0;
            while (at < all.size()) {
                int end = runs.end(text, all, at);
                if (at < end) {
                    found.addAll(new NameRun(text, all.subList(at, end), at == 0, words).names());
                }
                at = Math.max(at + 1, end);
            }
        }
        return joined(text, found);
    }

    /** The sentences, with those made one that were split behind the initials of a name: "J.K. | Marrow". */
    private static List<Sentence> whole(String text, List<Sentence> sentences) {
        List<Sentence> whole = new ArrayList<>();
        for (Sentence next : sentences) {
            Sentence last = whole.isEmpty() ? null : whole.getLast();
            if (last != null && next.span().begin() - last.span().end() <= 1 && endsWithInitial(text, last.span())) {
                whole.set(
                        whole.size() - 1,
                        new Sentence(new Span(last.span().begin(), next.span().end())));
            } else {
                whole.add(next);
            }
        }
        return whole;
    }

    private static boolean endsWithInitial(String text, Span sentence) {
        int end = sentence.end();
        boolean isStopped =
                3 <= sentence.length() && text.charAt(end - 1) == '.' && Character.isUpperCase(text.charAt(end - 2));
        char before = isStopped ? text.charAt(end - 3) : 'x';
        return before == ' '
                || (before == '.' && 4 <= sentence.length() && Character.isUpperCase(text.charAt(end - 4)));
    }

    /** In a headline with capitals everywhere no capital tells a name; those it holds stand in the text again. */
    private static boolean isHeadline(String text, Sentence sentence, List<Word> all) {
        long capitals = all.stream().filter(Word::isCapitalised).count();
        boolean isStopped = ".?!".indexOf(text.charAt(sentence.span().end() - 1)) >= 0;
        return 6 <= all.size() && all.size() <= 24 && 7L * all.size() <= 10 * capitals && !isStopped;
    }

    /** The mentions with "Board" and "Elections" made one in "Board of Elections". */
    private List<NameMention> joined(String text, List<NameMention> found) {
        List<NameMention> result = new ArrayList<>();
        for (NameMention next : found) {
            NameMention last = result.isEmpty() ? null : result.getLast();
            if (last != null && isOneOrganization(text, last, next)) {
                Span whole = new Span(last.whole().begin(), next.whole().end());
                result.set(
                        result.size() - 1,
                        new NameMention(
                                whole,
                                whole,
                                whole.in(text),
                                Kind.ORGANIZATION,
                                Optional.empty(),
                                Gender.UNKNOWN,
                                next.isPossessive()));
            } else {
                result.add(next);
            }
        }
        return result;
    }

    private boolean isOneOrganization(String text, NameMention last, NameMention next) {
        String between = text.substring(
                last.whole().end(), Math.max(last.whole().end(), next.whole().begin()));
        String word = between.strip().toLowerCase(Locale.ROOT);
        boolean isLonger = word.equals("and") && last.name().contains(" of ") && next.kind() == Kind.SINGLE;
        boolean isJoined = JOINING.contains(word) || word.equals("of the") || word.equals("for the") || isLonger;
        return isJoined
                && last.kind() == Kind.ORGANIZATION
                && next.kind() != Kind.PERSON
                && (words.is(WordClass.ORGANIZATION, last.surname())
                        || last.name().contains(" of "))
                && between.length() <= 9;
    }
}
