/** The rulebook: one class a provision, and the conclusion that the regulation draws from them. */
@NullMarked
package rongcuo.rules;

import org.jspecify.annotations.NullMarked;
