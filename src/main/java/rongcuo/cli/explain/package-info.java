/** {@code rongcuo explain}. */
@NullMarked
package rongcuo.cli.explain;

import org.jspecify.annotations.NullMarked;
