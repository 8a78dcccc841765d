package rongcuo.casefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * Another version of a fact as it is typed: who, what that person says of it, and the words: {@code
 * 张某=否：没有隐瞒}.
 */
public final class VersionText {

  public static final Bilingual FORM =
      new Bilingual("姓名=是|否|不详[：陈述]", "NAME=yes|no|unknown[:WORDS]");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(.+?)\\s*[=＝])?\\s*(yes|no|unknown|true|false|是|否|不详)\\s*(?:[:：]\\s*(.*))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private VersionText() {}

  /** What a text says; null if it is no such text. */
  public static @Nullable Dispute of(String typed) {
    return of(typed, null);
  }

  /**
   * The same.
   *
   * @param speaker who is meant where the text names nobody; null if then it is no such text
   */
  public static @Nullable Dispute of(String typed, @Nullable String speaker) {
    Matcher matcher = WRITTEN.matcher(typed.strip());
    if (!matcher.matches()) {
      return null;
    }
    String named = matcher.group(1);
    String by = named == null ? speaker : named;
    Truth says = Truth.ofSpelling(matcher.group(2));
    String words = matcher.group(3);
    return by == null || by.isBlank() || says == null
        ? null
        : new Dispute(by.strip(), says, words == null || words.isBlank() ? null : words.strip());
  }

  /** A version as it is typed. */
  public static String of(Dispute dispute, Language language) {
    String text = dispute.text();
    String words = text == null ? "" : new Bilingual("：", ":").in(language) + text;
    return dispute.by() + "=" + dispute.says().label().in(language) + words;
  }
}
