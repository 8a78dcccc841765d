/** Questionnaires that leave the program, on paper or in a workbook, and come back. */
@NullMarked
package rongcuo.form;

import org.jspecify.annotations.NullMarked;
