package org.rejoinder.ingest;

import org.rejoinder.model.Article;
import org.rejoinder.model.RejoinderException;

/** One thing found in an input: an article, or the reason why there is none. */
public sealed interface Item {
    /** An article, ready to be read. */
    record Ready(Article article) implements Item {}

    /** Something that is not an article; the error says where it stands and what to do. */
    record Failed(RejoinderException error) implements Item {}
}
