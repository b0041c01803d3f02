package org.rejoinder.engine.speaker;

/** Which pronoun a text uses for a person, as far as name, title or role tell. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether one person can have been given both. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** The one that is known, this one first. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
