/** 第六条. */
@NullMarked
package rongcuo.rules.art06;

import org.jspecify.annotations.NullMarked;
