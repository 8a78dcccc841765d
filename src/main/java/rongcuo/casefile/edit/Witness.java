package rongcuo.casefile.edit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Told of each change of a case file that is on disk; whatever comes of that, the change stays. */
public interface Witness {

  /** Where nobody keeps a history. */
  Witness NONE = (file, before, after) -> {};

  /**
   * A change was made.
   *
   * @param file the case file, links resolved, under the name that it has now
   * @param before its content as it was; null if the file is new
   */
  void saved(Path file, byte @Nullable [] before, byte[] after);

  /** It was noted beside a case, which is as it was saved last, who reported (第十九条). */
  default void reporterNoted(Path file, byte[] content) {}
}
