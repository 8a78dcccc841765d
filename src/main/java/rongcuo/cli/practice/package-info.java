/** {@code rongcuo practice}. */
@NullMarked
package rongcuo.cli.practice;

import org.jspecify.annotations.NullMarked;
