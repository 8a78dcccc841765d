package rongcuo.language;

/**
 * A text in both languages of the interface, kept side by side so that neither can be forgotten.
 *
 * @param chinese the Chinese text
 * @param english the English text, saying the same
 */
public record Bilingual(String chinese, String english) {

  /** Several texts in one, with a separator of each language between them. */
  public static Bilingual joined(Iterable<Bilingual> texts, String chinese, String english) {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (Bilingual text : texts) {
      first.append(first.isEmpty() ? "" : chinese).append(text.chinese);
      second.append(second.isEmpty() ? "" : english).append(text.english);
    }
    return new Bilingual(first.toString(), second.toString());
  }

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

  private static String filled(String pattern, Language language, Object[] arguments) {
    StringBuilder text = new StringBuilder(pattern.length() + 16);
    int position = 0;
    while (position < pattern.length()) {
      int digit = digitOfPlaceholder(pattern, position);
      if (digit < 0 || digit >= arguments.length) {
        text.append(pattern.charAt(position++));
        continue;
      }
      Object argument = arguments[digit];
      text.append(
          argument instanceof Bilingual bilingual
              ? bilingual.in(language)
              : String.valueOf(argument));
      position += 3;
    }
    return text.toString();
  }

  private static int digitOfPlaceholder(String pattern, int position) {
    boolean placeholder =
        pattern.charAt(position) == '{'
            && position + 2 < pattern.length()
            && pattern.charAt(position + 2) == '}';
    return placeholder ? Character.digit(pattern.charAt(position + 1), 10) : -1;
  }
}
