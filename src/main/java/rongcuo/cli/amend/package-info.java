/** {@code rongcuo amend}: what a case says is added, corrected, removed without an editor. */
@NullMarked
package rongcuo.cli.amend;

import org.jspecify.annotations.NullMarked;
