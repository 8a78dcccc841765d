/** 第九条: its steps. */
@NullMarked
package rongcuo.steps.art09;

import org.jspecify.annotations.NullMarked;
