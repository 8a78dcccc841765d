/** Markup that takes the text of cases as text: HTML and Markdown. */
@NullMarked
package rongcuo.markup;

import org.jspecify.annotations.NullMarked;
