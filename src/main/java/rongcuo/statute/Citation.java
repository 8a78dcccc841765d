package rongcuo.statute;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Citations as people write them: {@code 10}, {@code 10(2)}, 第十条, 第十一条第一款第（六）项, 第十一条（六）, 十条第二项. */
public final class Citation {

  private static final String NUMERAL = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

  private static final Pattern CHINESE =
      Pattern.compile(
          String.format(
              "第?(%1$s)条(?:第?(%1$s)款)?(?:第?[(]?(%1$s)[)]?项|[(](%1$s)[)])?", "(?:" + NUMERAL + ")"));

  private static final Pattern SHORT =
      Pattern.compile(
          String.format("(%1$s)(?:\\.(%1$s))?(?:[(](%1$s)[)])?", "(?:" + NUMERAL + ")"));

  private Citation() {}

  /** The provision that a citation names; null if it names none or is none. */
  public static @Nullable Provision parse(String citation) {
    // Brackets and digits that an input method left full-width are the same citation.
    String text = Normalizer.normalize(citation, Normalizer.Form.NFKC).replace(" ", "");
    for (Pattern pattern : new Pattern[] {CHINESE, SHORT}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        int item = 0;
        for (int group = 3; group <= matcher.groupCount(); group++) {
          item += number(matcher.group(group));
        }
        return provision(number(matcher.group(1)), number(matcher.group(2)), item);
      }
    }
    return null;
  }

  private static @Nullable Provision provision(int article, int paragraph, int item) {
    for (Provision provision : Provision.values()) {
      boolean same = provision.article() == article && provision.item() == item;
      // A first paragraph may be left out, and may be named where an article has no other.
      boolean inParagraph =
          provision.paragraph() == paragraph
              || (paragraph == 0 && provision.paragraph() == 1 && item > 0)
              || (paragraph == 1 && provision.isArticle() && article != 11);
      if (same && inParagraph) {
        return provision;
      }
    }
    return null;
  }

  private static int number(@Nullable String numeral) {
    if (numeral == null) {
      return 0;
    }
    return Character.isDigit(numeral.charAt(0)) && numeral.charAt(0) < 0x80
        ? Integer.parseInt(numeral)
        : ChineseNumeral.parse(numeral);
  }
}
