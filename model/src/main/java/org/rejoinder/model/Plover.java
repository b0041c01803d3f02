package org.rejoinder.model;

/**
 * Event types of PLOVER, the Political Language Ontology for Verifiable Event Records (Open Event Data Alliance), as
 * far as an {@link Act} maps to one.
 */
public enum Plover {
    /** Agrees to, offers, promises or otherwise shows willingness to cooperate. */
    AGREE,
    /** Expresses support, praise, sympathy. */
    SUPPORT,
    /** Requests, demands, orders. */
    REQUEST,
    /** Accuses, criticises, condemns. */
    ACCUSE,
    /** Rejects, refuses, denies. */
    REJECT,
    /** Threatens. */
    THREATEN,
    /** PLOVER codes no event for a plain statement, an acknowledgement, a question or a belief. */
    NONE
}
