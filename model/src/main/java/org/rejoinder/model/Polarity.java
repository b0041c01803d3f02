package org.rejoinder.model;

/** Whether the speaker presents the content as the case. */
public enum Polarity {
    /** As the case. */
    POS,
    /** As not the case: "denied that X", "did not say that X". */
    NEG,
    /** As possible only. */
    UNSURE
}
