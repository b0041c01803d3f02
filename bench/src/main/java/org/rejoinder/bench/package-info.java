/** What does reading cost? Begin with {@link org.rejoinder.bench.ReadingBenchmark}. */
@NullMarked
package org.rejoinder.bench;

import org.jspecify.annotations.NullMarked;
