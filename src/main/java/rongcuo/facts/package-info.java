/** The facts a case is asked about, their answers in three-valued truth, and what they imply. */
@NullMarked
package rongcuo.facts;

import org.jspecify.annotations.NullMarked;
