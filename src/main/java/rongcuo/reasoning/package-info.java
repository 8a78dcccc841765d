/**
 * Conditions as data and exact reasoning over them: evaluation, possibilities, relevance, support,
 * least changes, counts of readings.
 */
@NullMarked
package rongcuo.reasoning;

import org.jspecify.annotations.NullMarked;
