/**
 * From what people have to articles: plain text and article JSON lines, from files, folders and streams. Begin with
 * {@link org.rejoinder.ingest.ArticleSource}.
 */
@NullMarked
package org.rejoinder.ingest;

import org.jspecify.annotations.NullMarked;
