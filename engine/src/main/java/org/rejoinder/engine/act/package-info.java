/**
 * How something is said: what the speaker does with the content, and against whom. Begin with {@link
 * org.rejoinder.engine.act.Acts}.
 */
@NullMarked
package org.rejoinder.engine.act;

import org.jspecify.annotations.NullMarked;
