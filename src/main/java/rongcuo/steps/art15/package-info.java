/** 第十五条: its steps. */
@NullMarked
package rongcuo.steps.art15;

import org.jspecify.annotations.NullMarked;
