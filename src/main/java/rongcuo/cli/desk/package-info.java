/** The desk: the cases of a folder, each with what is next to be done in it. */
@NullMarked
package rongcuo.cli.desk;

import org.jspecify.annotations.NullMarked;
