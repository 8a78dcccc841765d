/** The two languages of the interface, and texts that exist in both. */
@NullMarked
package rongcuo.language;

import org.jspecify.annotations.NullMarked;
