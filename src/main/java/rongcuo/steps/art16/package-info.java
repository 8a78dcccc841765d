/** 第十六条: its steps. */
@NullMarked
package rongcuo.steps.art16;

import org.jspecify.annotations.NullMarked;
