package rongcuo.notice;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a file says under a name of a template. */
sealed interface Said {

  /** Whether a passage that asks for it is printed. */
  boolean isThere();

  /** Says it where the template names it. */
  default void sayIn(Expected expected) {
    throw new IllegalStateException("it is no text");
  }

  /** Words that are known to the letter; null if the file lacks them. */
  record Text(@Nullable String words) implements Said {
    @Override
    public boolean isThere() {
      return words != null && !words.isBlank();
    }

    @Override
    public void sayIn(Expected expected) {
      expected.value(isThere() ? Clean.of(words) : Span.BLANK);
    }
  }

  /** That something is so, or is not. */
  record Whether(boolean isThere) implements Said {}

  /** Things that are known one by one. */
  record Rows(List<Scope> each) implements Said {
    @Override
    public boolean isThere() {
      return !each.isEmpty();
    }
  }

  /**
   * Words that are read once they are there.
   *
   * @param isThere whether there are any
   */
  record Told(boolean isThere, Consumer<String> reader) implements Said {
    @Override
    public void sayIn(Expected expected) {
      expected.told(reader);
    }
  }

  /**
   * Passages of which only the reader knows how many there may be.
   *
   * @param once whether there is one at most
   * @param names that it may name
   * @param reader of what it says under its names, from first to last
   */
  record Unforeseen(boolean once, List<String> names, Consumer<List<String>> reader)
      implements Said {

    @Override
    public boolean isThere() {
      throw new IllegalStateException("whether it is there shows in the paper");
    }

    void open(Expected expected) {
      expected.open(once, reader);
    }

    Scope row(Scope around) {
      Scope row = new Scope(Map.of());
      names.forEach(name -> row.put(name, () -> new Told(true, words -> {})));
      return row.within(around);
    }

    void close(Expected expected) {
      expected.close();
    }
  }
}
