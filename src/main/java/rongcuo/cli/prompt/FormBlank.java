package rongcuo.cli.prompt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A blank of a form. What is put into it is checked, and kept, before the next one is filled in.
 */
public interface FormBlank {

  /** A short name; on a form it stands before what is filled in. */
  String label();

  /** The same as a question, for whoever is asked one at a time. */
  String question();

  String help();

  /** What stands there, as it is shown; empty if nothing does. */
  String value();

  /** What is mostly filled in, to choose from. */
  default List<Selectable> options() {
    return List.of();
  }

  /** Whether nothing but one of the options can stand there. */
  default boolean isClosed() {
    return false;
  }

  /** Whether what stands there is written anew sooner than mended, such as a date. */
  default boolean givesWay() {
    return false;
  }

  /** What stands above it, where it begins something else than the blank before it. */
  default String heading() {
    return "";
  }

  /** What is put there: a text that was entered, or an option that was picked. */
  Taken put(Reply answer);

  /**
   * What became of what was put there.
   *
   * @param toBeMended what is to stand there, to be put once more; null if it was taken. Why was
   *     told.
   * @param ends whether nothing more can be filled in
   */
  record Taken(@Nullable String toBeMended, boolean ends) {

    public static final Taken KEPT = new Taken(null, false);

    public static final Taken ENDED = new Taken(null, true);

    public static Taken mend(String text) {
      return new Taken(text, false);
    }
  }
}
