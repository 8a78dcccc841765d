/** Changes of case files that touch nothing else in them, and prove it. */
@NullMarked
package rongcuo.casefile.edit;

import org.jspecify.annotations.NullMarked;
