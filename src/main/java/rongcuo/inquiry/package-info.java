/** The questionnaire: which fact to ask next, and why. Knows no terminal and no files. */
@NullMarked
package rongcuo.inquiry;

import org.jspecify.annotations.NullMarked;
