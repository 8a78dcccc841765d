/** {@code rongcuo record} and {@code rongcuo rename}: what is entered after the facts. */
@NullMarked
package rongcuo.cli.record;

import org.jspecify.annotations.NullMarked;
