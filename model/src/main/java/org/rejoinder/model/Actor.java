package org.rejoinder.model;

import java.util.List;
import java.util.Optional;

/**
 * A person, organisation, group or document that speaks in one or more articles.
 *
 * @param id stable within one set of articles: the folded name, with a number if two share it ({@code mara-lind})
 * @param name the fullest of the names
 * @param kind what it is; never {@link Speaker.Kind#NONE}
 * @param names every name used, most frequent first
 * @param roles every office or affiliation, in order of time
 * @param party the side spoken for, the one named last
 * @param articles ids of the articles it speaks in, in input order
 * @param merges why two names were taken for one actor; empty if there was nothing to merge
 */
public record Actor(
        String id,
        String name,
        Speaker.Kind kind,
        List<String> names,
        List<RoleAt> roles,
        Optional<String> party,
        List<String> articles,
        List<String> merges) {
    /**
     * An office as worded in one article.
     *
     * @param role the article's words
     * @param published when the article was published, if known
     * @param article id of the article
     */
    public record RoleAt(String role, Optional<Published> published, String article) {}

    /** Copies the lists. */
    public Actor {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        articles = List.copyOf(articles);
        merges = List.copyOf(merges);
    }
}
