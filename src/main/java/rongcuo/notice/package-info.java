/** The documents that the regulation calls for, from templates, in every format. */
@NullMarked
package rongcuo.notice;

import org.jspecify.annotations.NullMarked;
