/** {@code rongcuo notice}: the documents of a case, as files. */
@NullMarked
package rongcuo.cli.notice;

import org.jspecify.annotations.NullMarked;
