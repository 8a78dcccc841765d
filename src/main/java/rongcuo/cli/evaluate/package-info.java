/** {@code rongcuo evaluate}. */
@NullMarked
package rongcuo.cli.evaluate;

import org.jspecify.annotations.NullMarked;
