package rongcuo.confidentiality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether an identity stands in a text, by a folding of its own: it is written from the
 * contract's sentence on “the same name” and shares no line with the program.
 */
final class LeakOracle {

  private static final String INTERPUNCTS = "·•・･．.‧∙⋅●◦᛫﹒․-‐‑‒–—―−﹘﹣－⁃゠｡⸱⸳ꞏ་༌";

  /** Letters and marks that no reader sees, beyond what Unicode calls a format character. */
  private static final String INVISIBLE = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\u2800";

  /**
   * The traditional characters that the names of {@link LeakVariants} use, and their simple ones.
   */
  static final String TRADITIONAL = "歐陽鄭書齊劉夢華龔麗娟鍾鐘離樂買爾遜頓紮龍葉慶國張滿倉單雲豔";

  static final String SIMPLIFIED = "欧阳郑书齐刘梦华龚丽娟钟钟离乐买尔逊顿扎龙叶庆国张满仓单云艳";

  private static final String DIGITS = "零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸幺两兩洞";

  private static final String THEIR_VALUES = "00012345678912345678923612" + "20";

  private LeakOracle() {}

  /**
   * What must stand nowhere.
   *
   * @param folded as the folding of its sort leaves it
   * @param number whether it is looked for among digits, however they are set apart
   */
  record Secret(String folded, boolean number) {

    static Secret name(String text) {
      return new Secret(LeakOracle.name(text), false);
    }

    static Secret number(String text) {
      return new Secret(LeakOracle.number(text), true);
    }
  }

  /** A text in both foldings, so that many secrets are looked for at once. */
  record Folded(String name, String number) {

    static Folded of(String text) {
      return new Folded(LeakOracle.name(text), LeakOracle.number(text));
    }

    boolean holds(Secret secret) {
      return (secret.number() ? number : name).contains(secret.folded());
    }
  }

  /** The secrets that stand in a text. */
  static List<Secret> found(String text, Collection<Secret> secrets) {
    Folded folded = Folded.of(text);
    List<Secret> found = new ArrayList<>();
    for (Secret secret : secrets) {
      if (folded.holds(secret)) {
        found.add(secret);
      }
    }
    return found;
  }

  /** A text as names are compared. */
  static String name(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    compatible(text)
        .codePoints()
        .filter(point -> !isLeftOut(point))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * A text as numbers are compared: every digit is 0 to 9, and only letters are left beside them.
   */
  static String number(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    compatible(text)
        .codePoints()
        .map(LeakOracle::digit)
        .filter(Character::isLetterOrDigit)
        .filter(point -> INVISIBLE.indexOf(point) < 0)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String compatible(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    // Upper case first: ß, ſ and the like have more than one lower case.
    String lower = normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder simple = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      int at = TRADITIONAL.indexOf(lower.charAt(i));
      simple.append(at < 0 ? lower.charAt(i) : SIMPLIFIED.charAt(at));
    }
    return simple.toString();
  }

  private static boolean isLeftOut(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT
        || Character.getType(point) == Character.CONTROL
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF)
        || (point >= 0x180B && point <= 0x180F)
        || INVISIBLE.indexOf(point) >= 0
        || INTERPUNCTS.indexOf(point) >= 0;
  }

  private static int digit(int point) {
    int at = DIGITS.indexOf(point);
    if (at >= 0) {
      return THEIR_VALUES.charAt(at);
    }
    return Character.isDigit(point) ? '0' + Character.digit(point, 10) : point;
  }
}
