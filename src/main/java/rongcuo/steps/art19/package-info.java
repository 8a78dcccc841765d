/** 第十九条: its steps. */
@NullMarked
package rongcuo.steps.art19;

import org.jspecify.annotations.NullMarked;
