/** 第八条. */
@NullMarked
package rongcuo.rules.art08;

import org.jspecify.annotations.NullMarked;
