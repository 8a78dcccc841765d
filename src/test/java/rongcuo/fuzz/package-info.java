/** Hostile and accidental input, made at random, for everything that reads what people write. */
package rongcuo.fuzz;
