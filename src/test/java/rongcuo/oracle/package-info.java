/** An independent statement of the legal model, and brute force over it. */
@NullMarked
package rongcuo.oracle;

import org.jspecify.annotations.NullMarked;
