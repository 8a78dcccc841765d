package rongcuo.cli.frame;

import org.jspecify.annotations.Nullable;

/**
 * What is on the command line while it is typed.
 *
 * @param word the value at the cursor, as far as it is typed
 * @param caseName the case file that the line names; null if it names none yet
 */
public record Typed(String word, @Nullable String caseName) {}
