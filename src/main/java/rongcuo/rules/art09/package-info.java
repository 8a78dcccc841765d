/** 第九条. */
@NullMarked
package rongcuo.rules.art09;

import org.jspecify.annotations.NullMarked;
