package rongcuo.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet takes for something else when it opens a table or a person edits a cell:
 * formulas, days (3-1), times, numbers with leading zeros or more digits than fit, fractions,
 * percentages, sums of money, truth values. What it shows and keeps as it stands is left alone:
 * words, and plain whole numbers of up to eleven digits.
 */
final class Mistakable {

  /** Begins a formula, or is taken off as the mark of a text. */
  private static final String FORMULA = "=+-@'\u2212";

  /** Shown and kept as written: no leading zero, and not so long that it is rounded. */
  private static final Pattern KEPT = Pattern.compile("0|[1-9][0-9]{0,10}");

  private static final Pattern ERROR = Pattern.compile("(?i)#[A-Z/0]+[!?0]?|Err:[0-9]+");

  /** Beside digits, what days, times, numbers and sums are written with. */
  private static final String SIGNS =
      " \t\n.,:;/\\-\u2013\u2014\u2212\u2044~%\u2030+()'$\u00a5\u20ac\u00a3\u20a9、年月日时時分秒点點上午下元角周星期整";

  private static final String HAN_DIGITS = "零〇一二三四五六七八九十百千万亿廿卅";

  /** Which of the signs make a day, time or sum of Han digits, which are words otherwise. */
  private static final String OF_HAN = "年月日时時点點分秒元";

  private static final Set<String> MONTHS_AND_MONEY =
      Set.of(
          """
          jan feb mar apr may jun jul aug sep sept oct nov dec
          january february march april june july august september october november december
          mon tue tues wed thu thur thurs fri sat sun
          monday tuesday wednesday thursday friday saturday sunday
          cny rmb usd eur gbp jpy hkd
          """
              .split("\\s+"));

  private static final Set<String> AFTER_DIGITS =
      Set.of("e", "d", "t", "z", "am", "pm", "a", "p", "st", "nd", "rd", "th");

  private boolean digit;
  private boolean hanDigit;
  private boolean ofHan;

  private Mistakable() {}

  static boolean is(String text) {
    if (KEPT.matcher(text).matches()) {
      return false;
    }
    String start = text.strip();
    if (start.isEmpty()) {
      return false;
    }
    String first = folded(start.codePointAt(0));
    return FORMULA.indexOf(first.charAt(0)) >= 0
        || start.equalsIgnoreCase("true")
        || start.equalsIgnoreCase("false")
        || ERROR.matcher(start).matches()
        || new Mistakable().isMadeOfNumbers(start);
  }

  private boolean isMadeOfNumbers(String text) {
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      String folded = folded(point);
      for (int i = 0; i < folded.length(); i++) {
        char c = folded.charAt(i);
        if (isLatin(c)) {
          word.append(c);
        } else if (!isWordOfNumbers(word) || !isOfNumbers(c)) {
          return false;
        }
      }
      if (word.length() > "september".length()) {
        return false;
      }
    }
    return isWordOfNumbers(word) && (digit || (hanDigit && ofHan));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Takes a character that is no letter. */
  private boolean isOfNumbers(char c) {
    boolean isDigit = Character.isDigit(c);
    boolean isHan = HAN_DIGITS.indexOf(c) >= 0;
    digit |= isDigit;
    hanDigit |= isHan;
    ofHan |= OF_HAN.indexOf(c) >= 0;
    return isDigit || isHan || SIGNS.indexOf(c) >= 0;
  }

  /** Ends a word, which may be empty. */
  private boolean isWordOfNumbers(StringBuilder word) {
    String ended = word.toString().toLowerCase(Locale.ROOT);
    word.setLength(0);
    return ended.isEmpty()
        || MONTHS_AND_MONEY.contains(ended)
        || (digit && AFTER_DIGITS.contains(ended));
  }

  private static String folded(int point) {
    if (point < 0x80) {
      return Character.toString(point);
    }
    String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    return folded.isEmpty() ? " " : folded;
  }
}
