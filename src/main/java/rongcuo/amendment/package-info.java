/**
 * What a case says is added, corrected and removed: officers, evidence, claims, readings, answers,
 * texts and dates, each with what depends on it.
 */
@NullMarked
package rongcuo.amendment;

import org.jspecify.annotations.NullMarked;
