package rongcuo.casefile;

import org.jspecify.annotations.Nullable;
import rongcuo.facts.Truth;

/**
 * Another version of a fact than the one that was found, as somebody states it.
 *
 * @param by whoever states it
 * @param says how it is according to that version
 * @param text in that person's words; null if they are not recorded
 */
public record Dispute(String by, Truth says, @Nullable String text) {}
