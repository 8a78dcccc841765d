/** Many case files: found, assessed side by side, and handed over in order with flat memory. */
@NullMarked
package rongcuo.batch;

import org.jspecify.annotations.NullMarked;
