package org.rejoinder.cli;

import org.rejoinder.model.ReadArticle;

/** How results look. Stateless and thread-safe, so that articles are rendered where they are read. */
interface Output {
    /** What stands before the first article; ends with a line break unless empty. */
    String header();

    /** One article with its statements; ends with a line break. */
    String article(ReadArticle read);
}
