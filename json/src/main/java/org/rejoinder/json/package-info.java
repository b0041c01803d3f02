/**
 * The wire format, both ways: articles in, statements out. Begin with {@link org.rejoinder.json.ArticleJson} and {@link
 * org.rejoinder.json.StatementJson}. The contract is docs/format.md.
 */
@NullMarked
package org.rejoinder.json;

import org.jspecify.annotations.NullMarked;
