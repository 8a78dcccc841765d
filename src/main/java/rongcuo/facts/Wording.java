package rongcuo.facts;

/**
 * A fact in the words of one language.
 *
 * @param label a short name that reads right beside its answer
 * @param question carries the element of the statute that it asks for
 * @param help what counts, what proves it, and what to answer if unsure
 */
public record Wording(String label, String question, String help) {}
