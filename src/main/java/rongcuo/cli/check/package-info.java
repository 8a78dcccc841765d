/** {@code rongcuo check} and {@code rongcuo schema}: whether case files are well formed. */
@NullMarked
package rongcuo.cli.check;

import org.jspecify.annotations.NullMarked;
