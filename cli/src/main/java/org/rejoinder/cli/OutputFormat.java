package org.rejoinder.cli;

/** Forms that statements can be printed in. */
enum OutputFormat {
    /** For people. */
    TABLE,
    /** For programs: docs/format.md. */
    JSONL
}
