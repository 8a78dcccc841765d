/** 第五条. */
@NullMarked
package rongcuo.rules.art05;

import org.jspecify.annotations.NullMarked;
