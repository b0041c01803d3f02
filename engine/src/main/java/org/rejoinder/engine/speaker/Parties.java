package org.rejoinder.engine.speaker;

import java.util.List;
import java.util.Optional;
import org.rejoinder.engine.speaker.NameWords.WordClass;
import org.rejoinder.model.Article;
import org.rejoinder.model.Span;

/**
 * The side that somebody speaks for: the country or organisation in an office's words ("foreign minister of Ardenia",
 * "Klinara spokeswoman"), a demonym ("the Turkish side"), or the organisation itself.
 */
final class Parties {
    private final String text;
    private final Cast cast;
    private final NameWords words;

    Parties(Article article, Cast cast, NameWords words) {
        this.text = article.text();
        this.cast = cast;
        this.words = words;
    }

    /** Of a person, by the office worded last before the offset that names a side. */
    Optional<String> of(Person person, int offset) {
        Optional<String> found = Optional.empty();
        for (Person.Role role : person.roles()) {
            if (found.isEmpty() || role.span().begin() <= offset) {
                found = in(role.span()).or(() -> Optional.empty()).isPresent() ? in(role.span()) : found;
            }
        }
        return found;
    }

    /** Of an organisation: its country, else itself. */
    Optional<String> ofOrganization(String name) {
        return words.country(name).or(() -> countryIn(name)).or(() -> Optional.of(name));
    }

    /** Of a description: "a Lomund official". */
    Optional<String> ofPhrase(SourcePhrase phrase) {
        return in(phrase.span());
    }

    /** "State Department" of "State Department Spokesperson"; nothing of an office alone. */
    private String withoutOffice(String name) {
        String side = name;
        while (!side.isEmpty() && isOffice(side.substring(side.lastIndexOf(' ') + 1))) {
            side = side.substring(0, Math.max(0, side.lastIndexOf(' ')));
        }
        return side;
    }

    private boolean isOffice(String word) {
        boolean isOffice = words.is(WordClass.TITLE, word) || words.is(WordClass.ROLE, word);
        return isOffice && !words.is(WordClass.ORGANIZATION, word);
    }

    private Optional<String> countryIn(String name) {
        for (Word word : Word.in(name, new Span(0, name.length()))) {
            Optional<String> country = word.isCapitalised() ? words.country(word.text()) : Optional.empty();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** The country in the words, else the first organisation or unknown single name that is no person's. */
    private Optional<String> in(Span span) {
        Optional<String> country = countryIn(span.in(text));
        if (country.isPresent()) {
            return country;
        }
        List<NameMention> names = cast.within(span);
        for (NameMention name : names) {
            String side = withoutOffice(name.name());
            if (!side.isEmpty() && cast.of(name).isEmpty()) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
