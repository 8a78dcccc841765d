package rongcuo.confidentiality;

import java.util.ArrayList;
import java.util.List;
import rongcuo.language.Folded;

/**
 * The digits of a text, in whatever width or script, with where each stands: numbers are compared
 * by digits alone, whatever signs set them apart. A letter or a word ends a number.
 */
final class Digits {

  private static final String CHINESE = "〇零○一壹二贰三叁四肆五伍六陆七柒八捌九玖幺";
  private static final String VALUES = "0001122334455667788991";

  private final StringBuilder digits = new StringBuilder();
  private final List<Folded.Range> places = new ArrayList<>();

  /** Where runs begin and end, by the index of a digit. */
  private final List<int[]> runs = new ArrayList<>();

  private Digits(String text) {
    Folded folded = Folded.inOneWidth(text);
    int[] points = folded.string().codePoints().toArray();
    int begun = 0;
    for (int i = 0; i < points.length; i++) {
      char digit = digit(points[i]);
      if (digit != 0) {
        digits.append(digit);
        places.add(folded.range(i, i + 1));
      } else if (Character.isLetter(points[i])) {
        begun = end(begun);
      }
    }
    end(begun);
  }

  static Digits of(String text) {
    return new Digits(text);
  }

  private int end(int begun) {
    if (digits.length() > begun) {
      runs.add(new int[] {begun, digits.length()});
    }
    return digits.length();
  }

  /** The digit that a character stands for; 0 if none. */
  private static char digit(int point) {
    int value = Character.digit(point, 10);
    if (value >= 0) {
      return (char) ('0' + value);
    }
    int index = CHINESE.indexOf(point);
    return index < 0 ? 0 : VALUES.charAt(index);
  }

  /** The numbers of a text, by their digits, that have at least so many of them. */
  List<String> numbers(int least) {
    List<String> numbers = new ArrayList<>();
    for (int[] run : runs) {
      if (run[1] - run[0] >= least) {
        numbers.add(digits.substring(run[0], run[1]));
      }
    }
    return numbers;
  }

  /** Where a number stands: within a longer one too, unless it is short. */
  List<Folded.Range> find(String number, boolean aloneOnly) {
    List<Folded.Range> found = new ArrayList<>();
    for (int[] run : runs) {
      String whole = digits.substring(run[0], run[1]);
      int at = aloneOnly ? (whole.equals(number) ? 0 : -1) : whole.indexOf(number);
      while (at >= 0) {
        int from = run[0] + at;
        found.add(
            new Folded.Range(
                places.get(from).start(), places.get(from + number.length() - 1).end()));
        at = aloneOnly ? -1 : whole.indexOf(number, at + number.length());
      }
    }
    return found;
  }
}
