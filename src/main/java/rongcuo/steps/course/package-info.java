/** What every step of the proceedings is made of: the course of a case, duties, events, papers. */
@NullMarked
package rongcuo.steps.course;

import org.jspecify.annotations.NullMarked;
