package rongcuo.notice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell what a person believes: sensitive personal data (《个人信息保护法》第二十八条) that stands in
 * no published version. Groups in general, such as 信教群众, are no person.
 */
final class Belief {

  private static final Pattern TOLD =
      Pattern.compile(
          "信奉|信仰|皈依|受洗|受戒|入教|退教|基督徒|穆斯林|(?:佛|道|伊斯兰|天主|基督)教徒"
              + "|(?:系|是|为|属)[^，。；、]{0,8}(?:教徒|信徒|信教群众|信众|教友|居士)");

  private Belief() {}

  /** The first words in a text that tell of a belief; null if none do. */
  static @Nullable String toldIn(String text) {
    Matcher matcher = TOLD.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }
}
