/**
 * The values of a record: what an article printed and what was said in it.
 *
 * <p>Begin with {@link org.rejoinder.model.Statement}, then {@link org.rejoinder.model.Attribution} and {@link
 * org.rejoinder.model.Span}. Everything here is an immutable value; the package depends on the JDK only.
 */
@NullMarked
package org.rejoinder.model;

import org.jspecify.annotations.NullMarked;
