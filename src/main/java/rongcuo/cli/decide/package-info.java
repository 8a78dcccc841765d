/** {@code rongcuo decide}: the decision and the readings adopted for it. */
@NullMarked
package rongcuo.cli.decide;

import org.jspecify.annotations.NullMarked;
