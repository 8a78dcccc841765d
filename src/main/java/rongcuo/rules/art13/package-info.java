/** 第十三条. */
@NullMarked
package rongcuo.rules.art13;

import org.jspecify.annotations.NullMarked;
