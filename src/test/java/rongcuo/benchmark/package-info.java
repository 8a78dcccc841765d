/** Programs that measure: run by hand, never as tests. See {@code src/docs/benchmarks.md}. */
@NullMarked
package rongcuo.benchmark;

import org.jspecify.annotations.NullMarked;
