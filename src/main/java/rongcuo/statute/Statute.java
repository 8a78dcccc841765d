package rongcuo.statute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The verbatim text of the regulation (容错纠错实施办法).
 *
 * <p>The text is taken apart only when one of its provisions is asked for.
 */
public final class Statute {

  /** The name the regulation is cited by. */
  public static final String TITLE = "容错纠错实施办法";

  /** SHA-256 of the UTF-8 text that this program encodes: a case decided on another text shows. */
  public static final String SHA256 =
      "0a1717101d1551f7d7d4e958922ae497dca40813bb38a5f4a916904ea523e372";

  private Statute() {}

  /**
   * A chapter with its articles.
   *
   * @param number from 1
   * @param title as the text has it, without inner spaces, e.g. 总则
   */
  public record Chapter(int number, String title, List<Provision> articles) {

    /** The heading, e.g. 第一章 总则. */
    public String heading() {
      return "第" + ChineseNumeral.of(number) + "章 " + title;
    }
  }

  /** The whole text, as published to the program. */
  public static String text() {
    return StatuteText.TEXT;
  }

  /**
   * The words of a provision, verbatim but for its number: of an article all its paragraphs and
   * items, one a line, the items with their numbers; of a paragraph with items its opening words
   * and the items; of an item the item alone.
   */
  public static String text(Provision provision) {
    StringBuilder text = new StringBuilder(chapeau(provision));
    for (Provision part : Provision.values()) {
      if (isWithin(part, provision)) {
        text.append(text.length() > 0 ? "\n" : "").append(numbered(part));
      }
    }
    return text.toString();
  }

  /**
   * The words of a provision itself, verbatim but for its number and without those of its parts: an
   * article's or a paragraph's opening words, an item's words.
   */
  public static String chapeau(Provision provision) {
    return Parsed.WORDS.get(provision);
  }

  /**
   * The words as a sentence cites them: without the punctuation that closes an item or a chapeau.
   */
  public static String words(Provision provision) {
    String words = chapeau(provision);
    int end = words.length();
    while (end > 0 && "；;。：".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  public static List<Chapter> chapters() {
    return Parsed.CHAPTERS;
  }

  private static boolean isWithin(Provision part, Provision whole) {
    if (part.article() != whole.article() || part == whole || chapeau(part).isEmpty()) {
      return false;
    }
    if (whole.isArticle()) {
      return true;
    }
    return whole.item() == 0 && part.paragraph() == whole.paragraph();
  }

  private static String numbered(Provision part) {
    return part.item() == 0
        ? chapeau(part)
        : "（" + ChineseNumeral.of(part.item()) + "）" + chapeau(part);
  }

  /** The text taken apart, once. */
  private static final class Parsed {
    static final Map<Provision, String> WORDS = new EnumMap<>(Provision.class);
    static final List<Chapter> CHAPTERS;

    static {
      for (Provision provision : Provision.values()) {
        WORDS.put(provision, "");
      }
      CHAPTERS = List.copyOf(parse());
    }

    private static List<Chapter> parse() {
      List<Chapter> chapters = new ArrayList<>();
      int article = 0;
      int paragraph = 0;
      for (String untrimmed : StatuteText.TEXT.split("\n", -1)) {
        String line = untrimmed.strip();
        int chapterNumber = numberBefore(line, '第', '章');
        int articleNumber = numberBefore(line, '第', '条');
        int itemNumber = numberBefore(line, '（', '）');
        if (chapterNumber > 0) {
          String title = line.substring(line.indexOf('章') + 1).replace(" ", "");
          chapters.add(new Chapter(chapterNumber, title, new ArrayList<>()));
        } else if (articleNumber > 0) {
          article = articleNumber;
          paragraph = 1;
          Provision whole = Provision.articles().get(article - 1);
          chapters.get(chapters.size() - 1).articles().add(whole);
          WORDS.put(opening(article, paragraph), line.substring(line.indexOf('条') + 1).strip());
        } else if (itemNumber > 0) {
          String id = article + (paragraph > 1 ? "." + paragraph : "") + "(" + itemNumber + ")";
          WORDS.put(known(id), line.substring(line.indexOf('）') + 1).strip());
        } else if (article > 0 && !line.isEmpty()) {
          paragraph++;
          WORDS.put(opening(article, paragraph), line);
        }
      }
      return chapters;
    }

    /** The provision that a paragraph's opening words belong to: the article if it has but one. */
    private static Provision opening(int article, int paragraph) {
      Provision own = Provision.byId(article + "." + paragraph);
      return own != null ? own : Provision.articles().get(article - 1);
    }

    private static Provision known(String id) {
      Provision provision = Provision.byId(id);
      if (provision == null) {
        throw new IllegalStateException("the text has " + id + ", Provision has not");
      }
      return provision;
    }

    private static int numberBefore(String line, char open, char close) {
      int end = line.indexOf(close);
      return !line.isEmpty() && line.charAt(0) == open && end > 1
          ? ChineseNumeral.parse(line.substring(1, end))
          : 0;
    }
  }
}
