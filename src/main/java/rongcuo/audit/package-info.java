/**
 * What is to be said of the regulation itself, whatever the case: provisions that decide nothing,
 * that overlap, that miss somebody, and what hangs on how they are read. Every observation is drawn
 * from the conditions that give the outcomes, and has cases that show it.
 */
@NullMarked
package rongcuo.audit;

import org.jspecify.annotations.NullMarked;
