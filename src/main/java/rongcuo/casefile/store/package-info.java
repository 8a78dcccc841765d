/** Files that several people write: whole or not at all, one writer at a time, nobody shut out. */
@NullMarked
package rongcuo.casefile.store;

import org.jspecify.annotations.NullMarked;
