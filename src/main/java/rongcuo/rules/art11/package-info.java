/** 第十一条. */
@NullMarked
package rongcuo.rules.art11;

import org.jspecify.annotations.NullMarked;
