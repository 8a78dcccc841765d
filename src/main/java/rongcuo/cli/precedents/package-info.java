/** {@code rongcuo precedents}. */
@NullMarked
package rongcuo.cli.precedents;

import org.jspecify.annotations.NullMarked;
