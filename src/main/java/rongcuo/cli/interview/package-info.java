/** {@code rongcuo interview}: the questionnaire. */
@NullMarked
package rongcuo.cli.interview;

import org.jspecify.annotations.NullMarked;
