/**
 * From text to statements: the readers, and how their stages follow each other. Begin with {@link
 * org.rejoinder.engine.statement.LearnedReader}, then {@link org.rejoinder.engine.statement.Resolution}.
 */
@NullMarked
package org.rejoinder.engine.statement;

import org.jspecify.annotations.NullMarked;
