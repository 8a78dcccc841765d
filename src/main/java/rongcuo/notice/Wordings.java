package rongcuo.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import rongcuo.language.Language;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Provision;

/** How documents put dates, citations and the like. */
final class Wordings {

  private static final Pattern DAY = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

  private Wordings() {}

  /** 2026年3月18日, without zeros before a digit (GB/T 9704). */
  static String date(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** Citations one after another: 第十一条第一款第（一）项、第（六）项、第二款. */
  static String citations(List<Provision> provisions) {
    StringBuilder text = new StringBuilder();
    Provision before = null;
    for (Provision provision : provisions) {
      String citation = provision.citation(Language.CHINESE);
      String article = provision.wholeArticle().citation(Language.CHINESE);
      boolean sameArticle =
          before != null && before.article() == provision.article() && !provision.isArticle();
      text.append(text.length() == 0 ? "" : "、");
      text.append(sameArticle ? within(before, provision) : citation);
      before = provision;
    }
    return text.toString();
  }

  /** What of a citation is not said by one before it of the same article. */
  private static String within(Provision before, Provision provision) {
    String article = provision.wholeArticle().citation(Language.CHINESE);
    String rest = provision.citation(Language.CHINESE).substring(article.length());
    String paragraph = rest.substring(0, rest.indexOf('款') + 1);
    boolean same = before.citation(Language.CHINESE).startsWith(article + paragraph + "第");
    return same ? rest.substring(paragraph.length()) : rest;
  }

  /** Numbers in rising order: 1、3至6、8. */
  static String numbers(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      text.append(text.length() == 0 ? "" : "、").append(numbers.get(i));
      if (last > i + 1) {
        text.append("至").append(numbers.get(last));
        i = last;
      }
    }
    return text.toString();
  }

  static String outcomes(Outcomes outcomes) {
    return String.join(
        "；", outcomes.toList().stream().map(outcome -> outcome.label().chinese()).toList());
  }

  /** Whether a text is a day and nothing else, which stays on one line. */
  static boolean isDay(String text) {
    return DAY.matcher(text).matches();
  }

  /** How wide words are, in Chinese characters; those of ASCII take half of one. */
  static double width(String words) {
    return words.codePoints().mapToDouble(point -> point < 0x80 ? 0.5 : 1).sum();
  }
}
