package rongcuo.facts;

import org.jspecify.annotations.Nullable;

/** Facts as tables of tests name them. */
public final class FactById {

  private FactById() {}

  /** The fact with an id; null if there is none. */
  public static @Nullable Fact of(String id) {
    for (Fact fact : Fact.values()) {
      if (fact.id().equals(id)) {
        return fact;
      }
    }
    return null;
  }
}
