package rongcuo.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a file says under the names that are known in a place of a template. */
final class Scope {

  private final Map<String, Supplier<? extends Said>> names;
  private @Nullable Scope around;

  Scope(Map<String, Supplier<? extends Said>> names) {
    this.names = new HashMap<>(names);
  }

  void put(String name, Supplier<? extends Said> said) {
    names.put(name, said);
  }

  /** This scope where names that it does not know are those of another. */
  Scope within(Scope other) {
    Scope inner = new Scope(names);
    inner.around = other;
    return inner;
  }

  Set<String> names() {
    return names.keySet();
  }

  /** What is said under a name, which must be known: nobody reads what he does not know. */
  Said said(String name) {
    Supplier<? extends Said> said = names.get(name);
    if (said != null) {
      return said.get();
    }
    if (around == null) {
      throw new AssertionError("no reader knows what “" + name + "” is to say");
    }
    return around.said(name);
  }
}
