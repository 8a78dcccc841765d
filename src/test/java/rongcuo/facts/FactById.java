package rongcuo.facts;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as tables of tests name them. */
public final class FactById {

  private static final Map<String, Fact> ALL =
      Arrays.stream(Fact.values()).collect(Collectors.toMap(Fact::id, fact -> fact));

  private FactById() {}

  /** The fact with an id; null if there is none. */
  public static @Nullable Fact of(String id) {
    return ALL.get(id);
  }
}
