/** 第七条. */
@NullMarked
package rongcuo.rules.art07;

import org.jspecify.annotations.NullMarked;
