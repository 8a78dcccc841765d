/** Answers as sentences of a document, word for word true, which can be read back into answers. */
@NullMarked
package rongcuo.notice.findings;

import org.jspecify.annotations.NullMarked;
