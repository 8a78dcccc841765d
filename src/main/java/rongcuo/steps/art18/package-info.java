/** 第十八条: its steps. */
@NullMarked
package rongcuo.steps.art18;

import org.jspecify.annotations.NullMarked;
