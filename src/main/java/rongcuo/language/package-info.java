/**
 * The two languages of the interface, texts that exist in both, and how text stands on a terminal.
 */
@NullMarked
package rongcuo.language;

import org.jspecify.annotations.NullMarked;
