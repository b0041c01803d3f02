package org.rejoinder.cli;

import org.rejoinder.model.ReadArticle;

/** A way to print what was read. */
interface Output {
    /** Prints one article's statements. */
    void print(ReadArticle read);
}
