/** {@code rongcuo duties}. */
@NullMarked
package rongcuo.cli.duties;

import org.jspecify.annotations.NullMarked;
