package org.rejoinder.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.engine.Layer;
import org.rejoinder.model.Span;

/** The people and organisations of an article, for stages that ask whom some words name. */
public final class CastLayer {
    /** One for each article. */
    public static final Layer<CastLayer> LAYER = new Layer<>("cast", CastLayer.class);

    private final String text;
    private final Cast cast;
    private final NameWords words;

    CastLayer(String text, Cast cast, NameWords words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
    }

    Cast cast() {
        return cast;
    }

    /** The people, organisations and countries named inside the span, in text order. */
    public List<Named> named(Span span) {
        List<Named> found = new ArrayList<>();
        for (NameMention mention : cast.within(span)) {
            Optional<Person> person = cast.of(mention);
            boolean isOther = mention.kind() == NameMention.Kind.ORGANIZATION
                    || words.country(mention.name()).isPresent();
            if (person.isPresent()) {
                found.add(new Named(person.get().name(), mention.span(), true));
            } else if (isOther) {
                found.add(new Named(mention.name(), mention.span(), false));
            }
        }
        return found;
    }

    /** Whom a noun phrase is about: the person or organisation that heads it, else its words without an article. */
    public Optional<String> nameOf(Span phrase) {
        SourcePhrase source = new SourcePhrase(text, phrase, words);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return cast.within(source.span()).stream()
                .filter(source::isHead)
                .flatMap(mention -> cast.of(mention).stream())
                .map(Person::name)
                .findFirst()
                .or(() -> Optional.of(source.withoutArticle()));
    }
}
