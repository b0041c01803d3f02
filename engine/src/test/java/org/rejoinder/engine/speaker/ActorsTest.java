package org.rejoinder.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.model.Act;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;

class ActorsTest {
    private final Actors actors = new Actors();
    private int articleCount;

    @Test
    void oneNameInTwoArticlesIsOneActorWithBothOffices() {
        add(person("Mara Lind", "union leader", "Dock Workers' Union"));
        add(person("Mara Lind", "minister of labour", "Ardenia"));

        Actor actor = single();

        assertThat(actor.articles()).containsExactly("a1", "a2");
        assertThat(actor.roles()).extracting(Actor.RoleAt::role).containsExactly("union leader", "minister of labour");
        assertThat(actor.party()).hasValue("Ardenia");
    }

    @Test
    void aBareSurnameJoinsNobody() {
        add(person("Mara Lind", "union leader", "Union"));
        add(person("Lind", "union leader", "Union"));

        assertThat(actors.actors()).hasSize(2);
    }

    @Test
    void bareSurnamesOfTwoArticlesAreTwoActors() {
        add(person("Lind", "", ""));
        add(person("Lind", "", ""));

        assertThat(actors.actors()).extracting(Actor::id).containsExactly("lind", "lind-2");
    }

    @Test
    void anotherSpellingJoinsWithAReasonIfTheOfficeAgrees() {
        add(person("Ilse Marrow", "chief negotiator", "Lomund"));
        add(person("Ilze Marrov", "negotiator of Lomund", "Lomund"));

        Actor actor = single();

        assertThat(actor.names()).containsExactlyInAnyOrder("Ilse Marrow", "Ilze Marrov");
        assertThat(actor.merges()).singleElement().asString().contains("spellings of one name");
    }

    @Test
    void anotherSpellingAloneDoesNot() {
        add(person("Ilse Marrow", "chief negotiator", "Lomund"));
        add(person("Ilze Marrov", "baker", "Varesh"));

        assertThat(actors.actors()).hasSize(2);
    }

    @Test
    void anInitialJoinsTheOneItFits() {
        add(person("Goran Dellic", "water minister", "Varesh"));
        add(person("Pavel Dellic", "presidential aide", "Varesh"));
        add(person("G. Dellic", "minister", "Varesh"));

        assertThat(actors.actors()).extracting(Actor::name).containsExactly("Goran Dellic", "Pavel Dellic");
    }

    @Test
    void twoPeopleWhoSpeakTogetherAreTwo() {
        add(person("Mara Lind & Anton Voss", "", ""));

        assertThat(actors.actors()).extracting(Actor::name).containsExactly("Mara Lind", "Anton Voss");
    }

    @Test
    void unnamedSpeakersStayWithTheirArticle() {
        add(Speaker.of("two officials", Speaker.Kind.GROUP));
        add(Speaker.of("two officials", Speaker.Kind.GROUP));

        assertThat(actors.actors()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "hajiyev, hajiev, true",
        "qasimov, kasimov, true",
        "mikhail, mihail, true",
        "marrow, marrov, true",
        "lind, link, false",
        "petrov, petrova, true",
        "dellic, sollis, false",
        "ali, eli, false",
    })
    void spellingsDifferAsTransliterationsDo(String one, String other, boolean expected) {
        assertThat(Actors.isTransliteration(one, other)).isEqualTo(expected);
    }

    private static Speaker person(String name, String role, String party) {
        return new Speaker(
                Optional.of(name),
                Speaker.Kind.PERSON,
                Optional.of(role).filter(words -> !words.isEmpty()),
                Optional.of(party).filter(words -> !words.isEmpty()),
                Optional.empty());
    }

    private void add(Speaker speaker) {
        Article article = Article.of("a" + ++articleCount, "He said so.");
        Attribution attribution = new Attribution(
                List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of(new Span(8, 10)), Quotation.INDIRECT);
        Statement statement = new Statement(
                article.id() + "#1",
                Optional.empty(),
                attribution,
                speaker,
                Act.STATE,
                Polarity.POS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                "test");
        actors.add(new ReadArticle(article, new ArrayList<>(List.of(statement))));
    }

    private Actor single() {
        assertThat(actors.actors()).hasSize(1);
        return actors.actors().getFirst();
    }
}
