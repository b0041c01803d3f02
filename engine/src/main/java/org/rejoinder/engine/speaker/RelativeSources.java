package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Span;

/** Whom "who" and "which" take up: "Voss, who said ...", "critics who say ...": the name or noun phrase before. */
final class RelativeSources {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
    private static final Set<String> STOPS = Set.of(
            "by", "with", "to", "from", "among", "and", "but", "or", "is", "are", "was", "were", "has", "have", "had",
            "said", "says", "than", "as", "at", "on", "in", "for", "not", "there", "it", "he", "she", "they", "if",
            "when", "that");
    private static final Set<String> OPENERS =
            Set.of("the", "a", "an", "some", "many", "several", "two", "three", "those", "other");
    private static final int MAX_CLAUSE_CHARS = 120;
    private static final int MAX_WORDS = 7;

    private final String text;
    private final Cast cast;
    private final NameWords words;
    private final AppositionSources appositions;
    private final DescribedSources descriptions;
    private final SpeakerAnswers answers;

    RelativeSources(
            SourceFacts facts, AppositionSources appositions, DescribedSources descriptions, SpeakerAnswers answers) {
        this.text = facts.text();
        this.cast = facts.cast();
        this.words = facts.words();
        this.appositions = appositions;
        this.descriptions = descriptions;
        this.answers = answers;
    }

    /** The speaker, perhaps unresolved; empty if the source is no relative pronoun. */
    Optional<ResolvedSpeaker> resolve(SourceContext here) {
        if (!RELATIVE.contains(here.phrase().lower())) {
            return Optional.empty();
        }
        int end = appositions.beforeBracket(beforeMarks(here.offset()));
        Span clause = new Span(clauseBegin(end), end);
        ResolvedSpeaker resolved = directlyBefore(here, end)
                .or(() -> inClause(here, clause))
                .or(() -> nounBefore(here, clause))
                .orElseGet(SpeakerAnswers::unresolved);
        return Optional.of(resolved);
    }

    private int beforeMarks(int offset) {
        int end = offset;
        while (0 < end && " ,\u00a0-–—".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int clauseBegin(int end) {
        int begin = end;
        while (0 < begin && end - begin < MAX_CLAUSE_CHARS && ",;:.!?\n\"“”()—".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    /** Whose name, or office, ends there. */
    private Optional<ResolvedSpeaker> directlyBefore(SourceContext here, int end) {
        return cast.people().stream()
                .filter(person -> person.mentions().stream()
                                .anyMatch(name -> name.span().end() == end)
                        || person.roles().stream().anyMatch(role -> role.span().end() == end && here.canBePerson()))
                .findFirst()
                .map(person -> answers.person(here, person, "relative-after-name"));
    }

    /** Who is named last in the clause. */
    private Optional<ResolvedSpeaker> inClause(SourceContext here, Span clause) {
        if (!here.canBePerson() || here.phrase().lower().equals("which")) {
            return Optional.empty();
        }
        return cast.within(clause).reversed().stream()
                .flatMap(name -> cast.of(name).stream())
                .findFirst()
                .map(person -> answers.person(here, person, "relative-after-clause"));
    }

    private Optional<ResolvedSpeaker> nounBefore(SourceContext here, Span clause) {
        return nounPhrase(clause)
                .map(span -> appositions
                        .resolve(here, span.begin())
                        .orElseGet(() -> descriptions.resolve(here.withPhrase(new SourcePhrase(text, span, words)))));
    }

    /** The noun phrase that ends the clause: back to an article, or to a word that no noun phrase holds. */
    private Optional<Span> nounPhrase(Span clause) {
        List<Word> all = Word.in(text, clause);
        int first = all.size();
        while (0 < first && all.size() - first < MAX_WORDS) {
            Word word = all.get(first - 1);
            if (STOPS.contains(word.lower()) || (word.lower().endsWith("ed") && !word.isCapitalised())) {
                break;
            }
            first--;
            if (OPENERS.contains(word.lower())) {
                break;
            }
        }
        return first == all.size()
                ? Optional.empty()
                : Optional.of(new Span(all.get(first).begin(), clause.end()));
    }
}
