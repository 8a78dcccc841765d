/** What is wrong with a text that somebody wrote, and where. */
@NullMarked
package rongcuo.diagnostics;

import org.jspecify.annotations.NullMarked;
