/** What the program changed of a case, line by line, each holding the one before it by its hash. */
@NullMarked
package rongcuo.casefile.history;

import org.jspecify.annotations.NullMarked;
