package rongcuo.casefile.edit;

/** A piece of a text, and what is to stand there instead. */
record Splice(int from, int to, String with) {}
