package rongcuo.casefile.edit;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

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

  /** Told, before a change is saved, which event of the proceedings it records; null if none. */
  default void records(@Nullable String event) {}

  /** Whether it will know what stood in the file before the changes of which it is told. */
  default boolean remembers() {
    return false;
  }

  /**
   * What stood in a file before an event was recorded, to the letter, with all that was changed
   * since.
   *
   * @param now the content of the file
   * @param isTakenBack whether a content is one from which the event is taken back
   */
  default Former before(String event, Path file, byte[] now, Predicate<byte[]> isTakenBack) {
    return new Former(null, NOT_KEPT);
  }

  /**
   * What is known of a former content.
   *
   * @param content null if it is not known
   * @param unknown why it is not
   */
  record Former(byte @Nullable [] content, Bilingual unknown) {}

  /** Why nothing is known where nobody keeps a history. */
  Bilingual NOT_KEPT = new Bilingual("没有留存修改记录", "no history is kept");

  /** It was noted beside a case, which is as it was saved last, who reported (第十九条). */
  default void reporterNoted(Path file, byte[] content) {}
}
