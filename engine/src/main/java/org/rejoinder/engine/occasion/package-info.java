/**
 * To whom, when, on what occasion and where something is said. Begin with {@link
 * org.rejoinder.engine.occasion.CircumstanceStage}; {@link org.rejoinder.engine.occasion.DateGrammar} resolves dates.
 */
@NullMarked
package org.rejoinder.engine.occasion;

import org.jspecify.annotations.NullMarked;
