/**
 * Conditions as data and exact reasoning over them: evaluation, possibilities, relevance, support.
 */
@NullMarked
package rongcuo.reasoning;

import org.jspecify.annotations.NullMarked;
