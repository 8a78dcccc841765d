/** The command line: commands, their output in every format, and exit statuses. */
@NullMarked
package rongcuo.cli;

import org.jspecify.annotations.NullMarked;
