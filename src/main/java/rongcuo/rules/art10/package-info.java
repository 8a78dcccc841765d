/** 第十条. */
@NullMarked
package rongcuo.rules.art10;

import org.jspecify.annotations.NullMarked;
