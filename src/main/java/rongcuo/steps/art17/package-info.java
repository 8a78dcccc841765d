/** 第十七条: its steps. */
@NullMarked
package rongcuo.steps.art17;

import org.jspecify.annotations.NullMarked;
