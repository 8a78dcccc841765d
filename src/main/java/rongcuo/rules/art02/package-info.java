/** 第二条. */
@NullMarked
package rongcuo.rules.art02;

import org.jspecify.annotations.NullMarked;
