package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.rejoinder.engine.text.Sentence;

/** Where the people of an article are named, or spoken of by resolved words. */
final class Sightings {
    private final TreeMap<Integer, Sighting> seen = new TreeMap<>();
    private final Map<Person, Integer> counts = new HashMap<>();

    /**
     * One place where somebody is spoken of.
     *
     * @param person the person
     * @param offset where
     * @param isSubject whether as the subject of the sentence
     * @param isPossessive whether in the possessive
     * @param isQuoted whether inside quotation marks
     * @param isFull whether by more than one word of the name
     */
    record Sighting(
            Person person, int offset, boolean isSubject, boolean isPossessive, boolean isQuoted, boolean isFull) {
        /** By a source or pronoun: outside quotation marks, as the subject or in the possessive. */
        static Sighting ofPronoun(Person person, int offset, boolean isSubject) {
            return new Sighting(person, offset, isSubject, !isSubject, false, false);
        }
    }

    /** The mentions of everybody, and which of them are subjects of the sentences. */
    Sightings(Cast cast, List<Sentence> sentences, IntPredicate isQuoted) {
        for (Person person : cast.people()) {
            for (NameMention mention : person.mentions()) {
                int offset = mention.span().begin();
                boolean isFull = 0 < mention.name().indexOf(' ');
                count(new Sighting(person, offset, false, mention.isPossessive(), isQuoted.test(offset), isFull));
            }
        }
        markSubjects(sentences);
    }

    /** The first person in a sentence stands for its subject: there is no parser here. */
    private void markSubjects(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Map.Entry<Integer, Sighting> first =
                    seen.ceilingEntry(sentence.span().begin());
            if (first != null
                    && first.getKey() < sentence.span().end()
                    && !first.getValue().isPossessive()) {
                Sighting one = first.getValue();
                seen.put(
                        first.getKey(),
                        new Sighting(one.person(), one.offset(), true, false, one.isQuoted(), one.isFull()));
            }
        }
    }

    /** Takes one that does not make the person more frequent. */
    void add(Sighting one) {
        seen.put(one.offset(), one);
    }

    /** Takes one that counts. */
    void count(Sighting one) {
        add(one);
        counts.merge(one.person(), 1, Integer::sum);
    }

    /** How often the person was counted. */
    int count(Person person) {
        return counts.getOrDefault(person, 0);
    }

    /** Whether somebody is spoken of at the offset. */
    boolean isAt(int offset) {
        return seen.containsKey(offset);
    }

    /** Where the person was last spoken of before the place, and not in what is said there. */
    Optional<Sighting> last(Antecedents.Place place, Person person) {
        for (Sighting one : seen.headMap(place.offset(), false).descendingMap().values()) {
            if (one.person() == person && !place.isOwn(one.offset())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether nobody else whose gender fits is named between. */
    boolean isNearest(Antecedents.Place place, Sighting last) {
        return seen.subMap(last.offset(), false, place.offset(), false).values().stream()
                .noneMatch(one -> one.person() != last.person()
                        && !place.isOwn(one.offset())
                        && one.person().gender().fits(place.gender()));
    }

    /** The last two people named before the offset, in the order of their names; fewer if fewer were. */
    List<Person> lastTwo(int offset) {
        List<Person> last = new ArrayList<>();
        for (Sighting one : seen.headMap(offset, false).descendingMap().values()) {
            if (one.person().isSure() && !last.contains(one.person())) {
                last.addFirst(one.person());
            }
            if (last.size() == 2) {
                break;
            }
        }
        return last;
    }
}
