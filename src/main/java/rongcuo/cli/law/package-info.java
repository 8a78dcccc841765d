/** {@code rongcuo law}. */
@NullMarked
package rongcuo.cli.law;

import org.jspecify.annotations.NullMarked;
