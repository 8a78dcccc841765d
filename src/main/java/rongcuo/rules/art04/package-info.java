/** 第四条. */
@NullMarked
package rongcuo.rules.art04;

import org.jspecify.annotations.NullMarked;
