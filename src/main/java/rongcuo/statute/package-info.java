/**
 * The regulation: its articles verbatim, their parts as citations, and the points its words leave
 * open.
 */
@NullMarked
package rongcuo.statute;

import org.jspecify.annotations.NullMarked;
