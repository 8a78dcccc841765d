package rongcuo.casefile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** What holds of the keys of every mapping. */
final class Keys {

  private static final Set<String> OF_REPORTERS =
      Set.of("reporter", "informant", "contact", "phone", "举报人", "举报人姓名", "联系方式", "联系电话", "电话");

  private Keys() {}

  /**
   * Notes a key; if it, or its twin in the other language, stands already, that is an error.
   *
   * @param seen the keys seen so far, by the place of their words in their table
   */
  static boolean isNew(
      Node.@Nullable Scalar[] seen, int index, Node.Scalar key, Shape.Check check) {
    Node.Scalar first = seen[index];
    if (first == null) {
      seen[index] = key;
      return true;
    }
    check
        .problems()
        .error(
            key.place(),
            new Bilingual(
                    "“{0}”重复：第 {1} 行已有“{2}”，请只保留一处。",
                    "\"{0}\" is a duplicate of \"{2}\" on line {1}; keep one of them.")
                .with(key.text, first.line + 1, first.text));
    return false;
  }

  static boolean holdsReporter(String key) {
    return OF_REPORTERS.contains(key);
  }
}
