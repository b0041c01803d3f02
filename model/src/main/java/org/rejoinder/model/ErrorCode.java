package org.rejoinder.model;

/** What can go wrong with what a user gives us. Each code has an entry in {@code docs/errors.md}. */
public enum ErrorCode {
    /** A line of an article file is not a valid article. */
    BAD_ARTICLE_LINE(101),
    /** A file holds bytes that are not text. */
    NOT_TEXT(102),
    /** A file or folder cannot be read. */
    UNREADABLE_INPUT(103),
    /** An article or a line is larger than the limit. */
    TOO_LARGE(104),
    /** A line of statements is not in the wire format. */
    BAD_STATEMENT_LINE(201),
    /** A span does not fit its text. */
    BAD_SPAN(204),
    /** Output cannot be written. */
    UNWRITABLE_OUTPUT(301),
    /** A data file inside the product is damaged. */
    BAD_TABLE(401),
    /** The learned model does not load on this system. */
    NO_MODEL(402);

    private final int number;

    ErrorCode(int number) {
        this.number = number;
    }

    /** The code as printed, such as {@code RJ-101}. */
    public String code() {
        return "RJ-" + number;
    }
}
