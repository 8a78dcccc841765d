/** {@code rongcuo trends}. */
@NullMarked
package rongcuo.cli.trends;

import org.jspecify.annotations.NullMarked;
