package rongcuo.facts;

import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/**
 * Three-valued truth: the answer to a fact and the value of a condition. Nothing unknown is ever
 * taken for a no (strong Kleene logic).
 */
public enum Truth implements Identified {
  YES(new Bilingual("是", "yes")),
  NO(new Bilingual("否", "no")),
  UNKNOWN(new Bilingual("不详", "unknown"));

  private final Bilingual label;

  Truth(Bilingual label) {
    this.label = label;
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
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO ? other : UNKNOWN;
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
