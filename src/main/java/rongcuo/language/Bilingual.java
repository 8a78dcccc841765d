package rongcuo.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in both languages of the interface, kept side by side so that neither can be forgotten.
 *
 * @param chinese the Chinese text
 * @param english the English text, saying the same
 */
public record Bilingual(String chinese, String english) {

  public String in(Language language) {
    return language == Language.CHINESE ? chinese : english;
  }

  /**
   * This text with its placeholders {@code {0}}, {@code {1}} … replaced. A {@link Bilingual}
   * argument is put in the same language; braces without a digit stand as they are.
   */
  public Bilingual with(Object... arguments) {
    return new Bilingual(
        filled(chinese, Language.CHINESE, arguments), filled(english, Language.ENGLISH, arguments));
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
            .append(argument instanceof Bilingual both ? both.in(language) : argument);
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
