/** Days: which of them are working days. */
@NullMarked
package rongcuo.calendar;

import org.jspecify.annotations.NullMarked;
