package org.rejoinder.engine.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.engine.speaker.Sightings.Sighting;
import org.rejoinder.engine.text.Sentence;
import org.rejoinder.model.Span;

/**
 * Whom a pronoun or a bare role ("the president") stands for: people named before it compete, weighed by what a linear
 * model learned from marked articles (the mention-ranking model of Denis and Baldridge, EMNLP 2008, with few features).
 */
class Antecedents {
    /** What is weighed, and with what weight: learnt from the pronouns of PolNeAR train's layers; of OUTER by hand. */
    enum Feature {
        SAME_SENTENCE(0.41),
        SENTENCES_1(0.1),
        SENTENCES_2(-0.77),
        SENTENCES_MORE(-1.29),
        SAME_PARAGRAPH(0),
        LAST_SPEAKER(1.18),
        SPEAKER_BEFORE(0.49),
        SUBJECT(0.62),
        POSSESSIVE(0.54),
        QUOTED(-0.55),
        FREQUENCY(0.28),
        GENDER_KNOWN(1.24),
        FULL_NAME(0.59),
        NEAREST(0.1),
        OUTER_INDIRECT(2.5),
        OUTER_DIRECT(-6),
        SURE(1.02),
        AFTER_LAST_SPEAKER(0.88);

        private final double weight;

        Feature(double weight) {
            this.weight = weight;
        }
    }

    /** How much more the number of mentions counts for a role than for a pronoun. */
    private static final double PROTAGONIST = 1.0;
    /** How much more likely somebody is who is called so than somebody who is not. */
    private static final double FITTING = 5;

    private static final Set<String> HE = Set.of("he", "him", "his");
    private static final Set<String> SHE = Set.of("she", "her");

    private final TreeMap<Integer, Integer> quoteEnds = new TreeMap<>();
    private final List<Person> people;
    private final ArrayDeque<Word> pronouns = new ArrayDeque<>();
    private final TreeMap<Integer, Integer> sentenceAt = new TreeMap<>();
    private final Sightings sightings;
    private final List<Person> speakers = new ArrayList<>();
    private int lastSpoke;

    /**
     * Who is chosen.
     *
     * @param person the person
     * @param odds by how much more than the next, in the model's own scale; large if there is no other
     */
    record Choice(Person person, double odds) {}

    /**
     * Where one looks from.
     *
     * @param offset of the pronoun
     * @param gender that it tells
     * @param outer the speaker of the statement in whose content it stands
     * @param isOuterDirect whether that content is quoted
     * @param own what the one looked for says: nobody names himself there
     */
    record Place(int offset, Gender gender, Optional<Person> outer, boolean isOuterDirect, List<Span> own) {
        /** A place outside all statements. */
        static Place of(int offset, Gender gender) {
            return new Place(offset, gender, Optional.empty(), false, List.of());
        }

        boolean isOwn(int other) {
            return own.stream().anyMatch(span -> span.begin() <= other && other < span.end());
        }
    }

    Antecedents(String text, Cast cast, List<Sentence> sentences, List<Span> quoted) {
        int end = 0;
        for (Span span : quoted) {
            end = Math.max(end, span.end());
            quoteEnds.put(span.begin(), end);
        }
        this.people = cast.people();
        Word.in(text, new Span(0, text.length())).stream()
                .filter(word -> HE.contains(word.lower()) || SHE.contains(word.lower()))
                .filter(word -> !isQuoted(word.begin()))
                .forEach(pronouns::add);
        for (int i = 0; i < sentences.size(); i++) {
            sentenceAt.put(sentences.get(i).span().begin(), i);
        }
        this.sightings = new Sightings(cast, sentences, this::isQuoted);
    }

    /** Remembers that a person spoke, named by the words at the offset. */
    void speaks(Person person, int offset) {
        speakers.add(person);
        lastSpoke = offset;
        if (!sightings.isAt(offset)) {
            sightings.count(Sighting.ofPronoun(person, offset, true));
        }
    }

    /** Takes the pronouns of the running text before the offset for whom they most likely stand. */
    void readOn(int offset) {
        while (!pronouns.isEmpty() && pronouns.getFirst().begin() < offset) {
            Word pronoun = pronouns.removeFirst();
            if (!sightings.isAt(pronoun.begin())) {
                Place place = Place.of(pronoun.begin(), HE.contains(pronoun.lower()) ? Gender.MALE : Gender.FEMALE);
                boolean isSubject =
                        pronoun.lower().equals("he") || pronoun.lower().equals("she");
                choose(place, people)
                        .ifPresent(choice ->
                                sightings.add(Sighting.ofPronoun(choice.person(), pronoun.begin(), isSubject)));
            }
        }
    }

    /** The last two people named before the offset, in the order of their names; fewer if fewer were. */
    List<Person> lastTwo(int offset) {
        return sightings.lastTwo(offset);
    }

    /** Whether the offset lies inside quotation marks. */
    boolean isQuoted(int offset) {
        Map.Entry<Integer, Integer> before = quoteEnds.floorEntry(offset);
        return before != null && offset < before.getValue();
    }

    /** Who is named most often in the article, and first of equals; empty if nobody is. */
    Optional<Person> mostNamed() {
        return people.stream().reduce((one, other) -> sightings.count(one) < sightings.count(other) ? other : one);
    }

    /**
     * The best of the candidates for a bare role: as for a pronoun, but the more often somebody is named, and if somebody is
     * called so in the article, the better. Empty if nobody named before the place fits.
     */
    Optional<Person> chooseProtagonist(Place place, List<Person> candidates, List<Person> fitting) {
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Person person : candidates) {
            Optional<Map<Feature, Double>> features = features(place, person);
            double score = features.map(some -> score(some) + PROTAGONIST * some.getOrDefault(Feature.FREQUENCY, 0.0))
                            .orElse(most)
                    + (fitting.contains(person) ? FITTING : 0);
            if (features.isPresent() && most < score) {
                best = person;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The best of the candidates; empty if nobody named before the place fits. */
    Optional<Choice> choose(Place place, List<Person> candidates) {
        List<Choice> ranked = new ArrayList<>();
        for (Person person : candidates) {
            Optional<Map<Feature, Double>> features = features(place, person);
            features.ifPresent(some -> ranked.add(new Choice(person, score(some))));
        }
        ranked.sort(Comparator.comparingDouble(Choice::odds).reversed());
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        double lead =
                ranked.size() == 1 ? 10 : ranked.get(0).odds() - ranked.get(1).odds();
        return Optional.of(new Choice(ranked.getFirst().person(), lead));
    }

    /** What is weighed for the person; empty if the person is not named before the place or has another gender. */
    Optional<Map<Feature, Double>> features(Place place, Person person) {
        Optional<Sighting> last = sightings.last(place, person);
        if (last.isEmpty() || !person.gender().fits(place.gender())) {
            return Optional.empty();
        }
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        addDistance(values, sentence(place.offset()) - sentence(last.get().offset()));
        addSighting(values, place, last.get());
        addPerson(values, place, person);
        set(values, Feature.AFTER_LAST_SPEAKER, isSubjectAfterSpeaker(person, last.get()));
        return Optional.of(values);
    }

    private static void addDistance(Map<Feature, Double> values, int sentenceCount) {
        set(values, Feature.SAME_SENTENCE, sentenceCount == 0);
        set(values, Feature.SENTENCES_1, sentenceCount == 1);
        set(values, Feature.SENTENCES_2, sentenceCount == 2);
        values.put(Feature.SENTENCES_MORE, 2 < sentenceCount ? Math.log(sentenceCount) : 0.0);
    }

    private void addSighting(Map<Feature, Double> values, Place place, Sighting last) {
        set(values, Feature.SUBJECT, last.isSubject());
        set(values, Feature.POSSESSIVE, last.isPossessive());
        set(values, Feature.QUOTED, last.isQuoted());
        set(values, Feature.FULL_NAME, last.isFull());
        set(values, Feature.NEAREST, sightings.isNearest(place, last));
    }

    private void addPerson(Map<Feature, Double> values, Place place, Person person) {
        boolean isOuter = place.outer().filter(outer -> outer == person).isPresent();
        set(values, Feature.LAST_SPEAKER, !speakers.isEmpty() && speakers.getLast() == person);
        set(values, Feature.SPEAKER_BEFORE, speakers.contains(person));
        values.put(Feature.FREQUENCY, Math.log(Math.max(1, sightings.count(person))));
        set(values, Feature.GENDER_KNOWN, person.gender() == place.gender());
        set(values, Feature.OUTER_INDIRECT, isOuter && !place.isOuterDirect());
        set(values, Feature.OUTER_DIRECT, isOuter && place.isOuterDirect());
        set(values, Feature.SURE, person.isSure());
    }

    private boolean isSubjectAfterSpeaker(Person person, Sighting last) {
        return last.isSubject() && !speakers.isEmpty() && speakers.getLast() != person && lastSpoke < last.offset();
    }

    private static void set(Map<Feature, Double> values, Feature feature, boolean holds) {
        values.put(feature, holds ? 1.0 : 0.0);
    }

    private int sentence(int offset) {
        Map.Entry<Integer, Integer> at = sentenceAt.floorEntry(offset);
        return at == null ? 0 : at.getValue();
    }

    private static double score(Map<Feature, Double> features) {
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += feature.getKey().weight * feature.getValue();
        }
        return sum;
    }
}
