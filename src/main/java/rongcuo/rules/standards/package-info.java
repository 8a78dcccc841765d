/** Standards of duty that several rules ask for (第五–九条). */
@NullMarked
package rongcuo.rules.standards;

import org.jspecify.annotations.NullMarked;
