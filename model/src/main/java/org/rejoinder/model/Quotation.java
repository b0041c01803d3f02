package org.rejoinder.model;

/** How much of a content stands inside quotation marks. */
public enum Quotation {
    /** All of it, from mark to mark. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** Some words are quoted, others are the writer's. */
    MIXED
}
