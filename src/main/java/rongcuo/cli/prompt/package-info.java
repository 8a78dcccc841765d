/** Questions put to a person: on a terminal with keys, or line by line where there is none. */
@NullMarked
package rongcuo.cli.prompt;

import org.jspecify.annotations.NullMarked;
