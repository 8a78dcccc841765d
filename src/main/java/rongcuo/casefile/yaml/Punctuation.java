package rongcuo.casefile.yaml;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Excerpt;
import rongcuo.language.Bilingual;

/** Characters and spaces that YAML needs, where an input method or a hand left others or none. */
public final class Punctuation {

  public static final Bilingual NONE = new Bilingual("", "");

  private static final String WIDE = "：，“”‘’【】［］｛｝－＂＇（）\u3000";
  private static final String ASCII = ":,\"\"''[][]{}-\"'() ";

  /** What a value does not begin with unless it was to be quoted or in brackets. */
  private static final String WIDE_OPENING = "“”‘’【［｛＂＇\u3000";

  private static final Pattern KEY_AND_VALUE =
      Pattern.compile("(?<key>[^\\s:：]+)(?<colon>[:：])(?<value>.*)", Pattern.DOTALL);

  private Punctuation() {}

  /** What the ASCII form of a full-width character is; 0 if YAML has no meaning for it. */
  static char ascii(char wide) {
    int index = WIDE.indexOf(wide);
    return index < 0 ? 0 : ASCII.charAt(index);
  }

  /** Whether YAML may need the ASCII form where this character stands between texts. */
  static boolean isStructural(char wide) {
    return "（）＇".indexOf(wide) < 0 && ascii(wide) != 0;
  }

  /** How a full-width character is called. */
  public static Bilingual wide(char wide) {
    return wide == '\u3000'
        ? new Bilingual("全角空格", "full-width space (U+3000)")
        : new Bilingual("全角字符“{0}”", "full-width character \"{0}\"").with(wide);
  }

  /** How the ASCII form of a full-width character is called. */
  static Bilingual meant(char wide) {
    return wide == '\u3000'
        ? new Bilingual("半角空格", "a space")
        : new Bilingual("半角的“{0}”", "\"{0}\"").with(ascii(wide));
  }

  /**
   * The remedy for what stands in place of a known key, or of a mapping that begins with one: no
   * space after the colon, a full-width colon, full-width quotes or brackets; empty if it is none
   * of these for certain.
   */
  public static Bilingual ofKey(String text, Predicate<String> known) {
    Matcher matcher = KEY_AND_VALUE.matcher(text);
    if (matcher.matches() && known.test(matcher.group("key"))) {
      String value = matcher.group("value").strip();
      String right = matcher.group("key") + ": " + Excerpt.of(value).strip();
      return matcher.group("colon").equals(":")
          ? new Bilingual("{0}", " {0}").with(missingSpace(right))
          : new Bilingual(
                  "全角冒号“：”应改为半角冒号加空格，写作“{0}”。", " Write a colon and a space for \"：\": \"{0}\".")
              .with(right.strip());
    }
    if (!text.isEmpty() && text.charAt(0) == '\u3000') {
      return instead('\u3000');
    }
    String inner = unwrapped(text);
    return inner != null && known.test(inner)
        ? new Bilingual("{0}应当删去，写作“{1}”。", " Remove the {0}: \"{1}\".")
            .with(wide(text.charAt(0)), inner)
        : NONE;
  }

  static Bilingual missingSpace(String right) {
    return new Bilingual("冒号后缺少空格，应写作“{0}”。", "A space is missing after the colon: \"{0}\".")
        .with(right);
  }

  static Bilingual wideSpace(String right) {
    return new Bilingual(
            "冒号后是全角空格，应改为半角空格，写作“{0}”。",
            "A full-width space (U+3000) follows the colon where a space is needed: \"{0}\".")
        .with(right);
  }

  /** What stands between full-width quotes or brackets; null if it does not. */
  public static @Nullable String unwrapped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && WIDE_OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && ascii(text.charAt(to - 1)) != 0 && "）：".indexOf(text.charAt(to - 1)) < 0) {
      to--;
    }
    return from > 0 && from < to && to < text.length() ? text.substring(from, to) : null;
  }

  /** Names the full-width character with which a bare value begins; empty if with none. */
  public static Bilingual ofValue(Node node) {
    return node instanceof Node.Scalar scalar
            && scalar.plain
            && !scalar.text.isEmpty()
            && WIDE_OPENING.indexOf(scalar.text.charAt(0)) >= 0
        ? instead(scalar.text.charAt(0))
        : NONE;
  }

  /** Names the full-width comma in what is to be a list of ids; empty if there is none. */
  public static Bilingual ofId(Node node) {
    boolean listed =
        node instanceof Node.Scalar scalar && scalar.plain && scalar.text.indexOf('，') > 0;
    return listed ? instead('，') : ofValue(node);
  }

  private static Bilingual instead(char wide) {
    return new Bilingual("{0}应改为{1}。", " Write {1} for the {0}.").with(wide(wide), meant(wide));
  }
}
