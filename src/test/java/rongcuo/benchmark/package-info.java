/**
 * Programs that measure, run by hand; a test runs each benchmark once. See {@code
 * src/docs/benchmarks.md}.
 */
@NullMarked
package rongcuo.benchmark;

import org.jspecify.annotations.NullMarked;
