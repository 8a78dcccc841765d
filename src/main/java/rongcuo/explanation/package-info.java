/**
 * Why an outcome, why not another, what would change it: explanations of assessments, drawn from
 * the very conditions that give the outcomes.
 */
@NullMarked
package rongcuo.explanation;

import org.jspecify.annotations.NullMarked;
