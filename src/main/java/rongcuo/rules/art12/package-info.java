/** 第十二条. */
@NullMarked
package rongcuo.rules.art12;

import org.jspecify.annotations.NullMarked;
