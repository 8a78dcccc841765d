package rongcuo.facts;

import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * Three-valued truth: the answer to a fact and the value of a condition. Nothing unknown is ever
 * taken for a no (strong Kleene logic).
 */
public enum Truth {
  YES("yes", new Bilingual("是", "yes")),
  NO("no", new Bilingual("否", "no")),
  UNKNOWN("unknown", new Bilingual("不详", "unknown"));

  private final String id;
  private final Bilingual label;

  Truth(String id, Bilingual label) {
    this.id = id;
    this.label = label;
  }

  /** The spelling of case files and of JSON output. */
  public String id() {
    return id;
  }

  public Bilingual label() {
    return label;
  }

  public Truth not() {
    return this == YES ? NO : this == NO ? YES : UNKNOWN;
  }

  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : UNKNOWN;
  }

  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /**
   * The answer that a spelling of a case file stands for: {@code yes/no/unknown}, {@code
   * true/false}, {@code 是/否/不详}, whatever the case of its letters; null for anything else.
   */
  public static @Nullable Truth ofSpelling(String spelling) {
    return switch (spelling) {
      case "yes", "true", "是" -> YES;
      case "no", "false", "否" -> NO;
      case "unknown", "不详" -> UNKNOWN;
      default -> ofOtherCase(spelling);
    };
  }

  private static @Nullable Truth ofOtherCase(String spelling) {
    String lower = spelling.toLowerCase(java.util.Locale.ROOT);
    return lower.equals(spelling) ? null : ofSpelling(lower);
  }
}
