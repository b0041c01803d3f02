package org.rejoinder.json;

/** What offsets on the wire count. */
public enum OffsetUnit {
    /** UTF-16 code units, as Java and JavaScript count. */
    UTF16,
    /** Unicode code points, as Python counts. */
    CODEPOINT
}
