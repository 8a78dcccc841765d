package rongcuo.confidentiality;

import rongcuo.language.Folded;

/**
 * A way to write a name.
 *
 * @param isContextual whether it counts only where the words around it speak of a person
 */
record Needle(PersonName person, Folded words, boolean isContextual) {}
