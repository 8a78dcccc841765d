package rongcuo.statute;

/** Chinese numerals as the regulation numbers its chapters, articles and items. */
public final class ChineseNumeral {

  /** The greatest number that has a numeral here. */
  public static final int GREATEST = 99;

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumeral() {}

  /**
   * The numeral for a number from 1 to 99, e.g. 十九 for 19.
   *
   * @throws IllegalArgumentException outside 1 to 99
   */
  public static String of(int number) {
    if (number < 1 || number > GREATEST) {
      throw new IllegalArgumentException("no numeral for " + number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return ten + (ones == 0 ? "" : digit(ones));
  }

  /** The number that a numeral from 一 to 九十九 stands for; 0 if it is none. */
  static int parse(String numeral) {
    int ten = numeral.indexOf('十');
    String ones = numeral.substring(ten + 1);
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : valueOf(numeral.substring(0, ten));
    int rest = ones.isEmpty() ? 0 : valueOf(ones);
    return tens < 0 || rest < 0 ? 0 : tens * 10 + rest;
  }

  private static int valueOf(String digit) {
    return digit.length() == 1 ? DIGITS.indexOf(digit) : -1;
  }

  private static String digit(int value) {
    return DIGITS.substring(value, value + 1);
  }
}
