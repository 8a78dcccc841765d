/** Tables of typed cells, as workbooks that Excel and WPS open. */
@NullMarked
package rongcuo.spreadsheet;

import org.jspecify.annotations.NullMarked;
