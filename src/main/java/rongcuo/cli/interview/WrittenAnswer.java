package rongcuo.cli.interview;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.facts.Truth;

/**
 * An answer and its evidence, written on one line: y1,3.
 *
 * @param evidence as it is named there, by id or number
 * @param withoutEvidence whether it says that there is none
 */
record WrittenAnswer(Truth truth, List<String> evidence, boolean withoutEvidence) {

  private static final String NONE = "-";

  /**
   * Reads it; null if it is none.
   *
   * @param standing the answer that evidence alone belongs to; null if there is none
   */
  static @Nullable WrittenAnswer of(String text, @Nullable Truth standing) {
    String line = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    String lower = line.toLowerCase(Locale.ROOT);
    Truth truth = standing;
    String word = "";
    for (Truth each : Truth.values()) {
      for (String one : AnswerWords.of(each)) {
        if (lower.startsWith(one) && one.length() > word.length()) {
          truth = each;
          word = one;
        }
      }
    }
    String rest = line.substring(word.length()).replaceFirst("^[\\s:：,，、。.]+", "");
    boolean stray = word.isEmpty() && !rest.matches("(?i)[a-z\\p{IsHan}]*[0-9].*");
    if (truth == null || stray) {
      return null;
    }
    List<String> named =
        Arrays.stream(rest.split("[,，、;；\\s]+")).filter(each -> !each.isEmpty()).toList();
    boolean none = named.equals(List.of(NONE));
    return new WrittenAnswer(truth, none ? List.of() : named, none);
  }
}
