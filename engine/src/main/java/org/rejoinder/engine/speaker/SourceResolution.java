package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.engine.attribution.Enclosing;
import org.rejoinder.engine.attribution.FoundAttribution;
import org.rejoinder.model.Article;

/**
 * The resolution of one article's sources, in text order: later ones lean on earlier ones. Pronouns are asked first, then
 * names, then descriptions.
 */
final class SourceResolution {
    private static final Set<String> NOBODY = Set.of(
            "nobody",
            "no one",
            "none",
            "you",
            "your",
            "this",
            "one",
            "there",
            "what",
            "something",
            "nothing",
            "anything",
            "everything",
            "here",
            "question",
            "questions",
            "day",
            "move",
            "dispute",
            "debate",
            "issue",
            "controversy");

    private final String text;
    private final Antecedents antecedents;
    private final NameWords words;
    private final SpeakerAnswers answers;
    private final PronounSources pronouns;
    private final FirstPersonSources firstPersons;
    private final RelativeSources relatives;
    private final NamedSources names;
    private final AppositionSources appositions;
    private final DescribedSources descriptions;
    private final QuestionsAndAnswers questions;

    SourceResolution(Article article, Cast cast, Antecedents antecedents, NameWords words) {
        this.text = article.text();
        this.antecedents = antecedents;
        this.words = words;
        SourceFacts facts = new SourceFacts(article, cast, antecedents, words);
        this.answers = new SpeakerAnswers(facts);
        this.pronouns = new PronounSources(facts, answers);
        this.firstPersons = new FirstPersonSources(facts, answers);
        this.names = new NamedSources(facts, answers);
        this.appositions = new AppositionSources(facts, answers);
        this.descriptions = new DescribedSources(facts, answers);
        this.questions = new QuestionsAndAnswers(facts, answers);
        this.relatives = new RelativeSources(facts, appositions, descriptions, answers);
    }

    /**
     * The speaker of an attribution; those before it have been resolved.
     *
     * @param outer index of the attribution that encloses it, {@link Enclosing#NONE} if none does
     * @param index its own
     */
    ResolvedSpeaker resolve(FoundAttribution one, int outer, int index) {
        ResolvedSpeaker resolved = one.attribution().source().isEmpty()
                ? questions.resolve(one, index)
                : resolve(new SourceContext(one, phrase(one), outer, index));
        answers.add(resolved);
        return resolved;
    }

    /** The source's words: of several spans the first that is more than a pronoun, else the first. */
    private SourcePhrase phrase(FoundAttribution one) {
        List<SourcePhrase> phrases = one.attribution().source().stream()
                .map(span -> new SourcePhrase(text, span, words))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        return phrases.stream()
                .filter(phrase -> phrase.words().stream().anyMatch(Word::isCapitalised))
                .findFirst()
                .or(() -> phrases.stream().findFirst())
                .orElseGet(
                        () -> new SourcePhrase(text, one.attribution().source().getFirst(), words));
    }

    private ResolvedSpeaker resolve(SourceContext here) {
        if (here.phrase().isEmpty()) {
            return SpeakerAnswers.unresolved();
        }
        antecedents.readOn(here.offset());
        Optional<ResolvedSpeaker> pronoun =
                pronouns.resolve(here).or(() -> firstPersons.resolve(here)).or(() -> relatives.resolve(here));
        return pronoun.orElseGet(() -> isNobody(here.phrase()) ? SpeakerAnswers.unresolved() : namedOrDescribed(here));
    }

    private static boolean isNobody(SourcePhrase phrase) {
        return NOBODY.contains(phrase.lower())
                || (NOBODY.contains(phrase.head()) && phrase.words().size() <= 2);
    }

    private ResolvedSpeaker namedOrDescribed(SourceContext here) {
        return names.resolve(here)
                .or(() -> appositions.resolve(here, here.offset()))
                .orElseGet(() -> descriptions.resolve(here));
    }
}
