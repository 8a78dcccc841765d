/** 第十四条: its steps. */
@NullMarked
package rongcuo.steps.art14;

import org.jspecify.annotations.NullMarked;
