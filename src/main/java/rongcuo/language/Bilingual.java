package rongcuo.language;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text in both languages of the interface, kept side by side so that neither can be forgotten.
 *
 * @param chinese the Chinese text
 * @param english the English text, saying the same
 */
public record Bilingual(String chinese, String english) {

  /** What stands between these is for whoever gives options. Neither is a character of any text. */
  private static final char FROM = '\uFDD0';

  private static final char TO = '\uFDD1';

  public String in(Language language) {
    String text = raw(language);
    return text.indexOf(FROM) < 0 ? text : text.replace("" + FROM, "").replace("" + TO, "");
  }

  private String raw(Language language) {
    return language == Language.CHINESE ? chinese : english;
  }

  /**
   * A part of a message for whoever gives options: how an option mends it. A dialogue, which mends
   * it by a question, leaves it out.
   */
  public static Bilingual forOptions(String chinese, String english) {
    return new Bilingual(FROM + chinese + TO, FROM + english + TO);
  }

  /** By what an option says it, as a part of a message: “请{0}写明是谁申请的”, "say{0} who applied". */
  public static Bilingual by(String option) {
    return forOptions("用 " + option + " ", " by " + option);
  }

  /** The same as a dialogue says it, without what is for options. */
  public Bilingual inDialogue() {
    return chinese.indexOf(FROM) < 0 && english.indexOf(FROM) < 0
        ? this
        : new Bilingual(withoutOptions(chinese), withoutOptions(english));
  }

  private static String withoutOptions(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == FROM ? 1 : c == TO ? -1 : 0;
      if (depth == 0 && c != TO) {
        rest.append(c);
      }
    }
    return rest.toString();
  }

  /**
   * This text with its placeholders {@code {0}}, {@code {1}} … replaced. A {@link Bilingual}
   * argument is put in the same language; braces without a digit stand as they are.
   */
  public Bilingual with(Object... arguments) {
    return new Bilingual(
        filled(chinese, Language.CHINESE, arguments), filled(english, Language.ENGLISH, arguments));
  }

  /**
   * A text with something in its place {@code {0}}; nothing where there is nothing to put there.
   */
  public static Bilingual around(@Nullable Object what, String chinese, String english) {
    return what == null ? new Bilingual("", "") : new Bilingual(chinese, english).with(what);
  }

  /** The texts one after the other with this, a separator, between. */
  public Bilingual between(List<Bilingual> texts) {
    return new Bilingual(
        texts.stream().map(Bilingual::chinese).collect(Collectors.joining(chinese)),
        texts.stream().map(Bilingual::english).collect(Collectors.joining(english)));
  }

  private static String filled(String pattern, Language language, Object[] arguments) {
    StringBuilder text = new StringBuilder(pattern.length() + 16);
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int digit = digitOfPlaceholder(pattern, at);
      if (digit >= 0 && digit < arguments.length) {
        Object argument = arguments[digit];
        text.append(pattern, from, at)
            .append(argument instanceof Bilingual both ? both.raw(language) : argument);
        from = at + 3;
      }
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  private static int digitOfPlaceholder(String pattern, int brace) {
    boolean placeholder = brace + 2 < pattern.length() && pattern.charAt(brace + 2) == '}';
    return placeholder ? Character.digit(pattern.charAt(brace + 1), 10) : -1;
  }
}
