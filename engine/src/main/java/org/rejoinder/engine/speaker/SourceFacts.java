package org.rejoinder.engine.speaker;

import org.rejoinder.model.Article;

/** What one article says about its people and organisations, for all who resolve its sources. */
final class SourceFacts {
    private final Article article;
    private final Cast cast;
    private final Antecedents antecedents;
    private final NameWords words;
    private final Parties parties;
    private final Plurals plurals;
    private final RoleSearch roles;
    private final Organizations organizations;

    SourceFacts(Article article, Cast cast, Antecedents antecedents, NameWords words) {
        this.article = article;
        this.cast = cast;
        this.antecedents = antecedents;
        this.words = words;
        this.parties = new Parties(article, cast, words);
        this.plurals = new Plurals(article.text(), cast, words);
        this.roles = new RoleSearch(article.text(), cast, words);
        this.organizations = new Organizations(article.text(), cast, words);
    }

    Article article() {
        return article;
    }

    String text() {
        return article.text();
    }

    Cast cast() {
        return cast;
    }

    Antecedents antecedents() {
        return antecedents;
    }

    NameWords words() {
        return words;
    }

    Parties parties() {
        return parties;
    }

    Plurals plurals() {
        return plurals;
    }

    RoleSearch roles() {
        return roles;
    }

    Organizations organizations() {
        return organizations;
    }
}
