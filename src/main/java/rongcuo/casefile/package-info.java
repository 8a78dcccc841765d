/** The case file: its model, the reader with its diagnostics, the editor, and the JSON Schema. */
@NullMarked
package rongcuo.casefile;

import org.jspecify.annotations.NullMarked;
