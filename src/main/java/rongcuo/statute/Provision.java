package rongcuo.statute;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * An addressable part of the regulation: an article, a paragraph (款) or an item (项).
 *
 * <p>Items of 第十一条 without a paragraph in their name belong to its first paragraph. Constants stand
 * in the order of the text.
 */
public enum Provision {
  ART_1(1, 0, 0),
  ART_2(2, 0, 0),
  ART_3(3, 0, 0),
  ART_4(4, 0, 0),
  ART_5(5, 0, 0),
  ART_6(6, 0, 0),
  ART_7(7, 0, 0),
  ART_8(8, 0, 0),
  ART_9(9, 0, 0),
  ART_10(10, 0, 0),
  ART_10_ITEM_1(10, 1, 1),
  ART_10_ITEM_2(10, 1, 2),
  ART_10_ITEM_3(10, 1, 3),
  ART_10_ITEM_4(10, 1, 4),
  ART_10_ITEM_5(10, 1, 5),
  ART_10_ITEM_6(10, 1, 6),
  ART_10_ITEM_7(10, 1, 7),
  ART_10_ITEM_8(10, 1, 8),
  ART_10_ITEM_9(10, 1, 9),
  ART_10_ITEM_10(10, 1, 10),
  ART_10_ITEM_11(10, 1, 11),
  ART_11(11, 0, 0),
  ART_11_PARA_1(11, 1, 0),
  ART_11_ITEM_1(11, 1, 1),
  ART_11_ITEM_2(11, 1, 2),
  ART_11_ITEM_3(11, 1, 3),
  ART_11_ITEM_4(11, 1, 4),
  ART_11_ITEM_5(11, 1, 5),
  ART_11_ITEM_6(11, 1, 6),
  ART_11_ITEM_7(11, 1, 7),
  ART_11_ITEM_8(11, 1, 8),
  ART_11_ITEM_9(11, 1, 9),
  ART_11_PARA_2(11, 2, 0),
  ART_11_PARA_2_ITEM_1(11, 2, 1),
  ART_11_PARA_2_ITEM_2(11, 2, 2),
  ART_11_PARA_2_ITEM_3(11, 2, 3),
  ART_12(12, 0, 0),
  ART_12_ITEM_1(12, 1, 1),
  ART_12_ITEM_2(12, 1, 2),
  ART_12_ITEM_3(12, 1, 3),
  ART_13(13, 0, 0),
  ART_14(14, 0, 0),
  ART_15(15, 0, 0),
  ART_16(16, 0, 0),
  ART_17(17, 0, 0),
  ART_18(18, 0, 0),
  ART_19(19, 0, 0);

  private static final Provision[] VALUES = values();

  private static final List<Provision> CLAIMABLE =
      Arrays.stream(VALUES).filter(Provision::isClaimable).toList();

  private static final List<Provision> ARTICLES =
      Arrays.stream(VALUES).filter(Provision::isArticle).toList();

  private final int article;
  private final int paragraph;
  private final int item;
  private final String id;

  Provision(int article, int paragraph, int item) {
    this.article = article;
    this.paragraph = paragraph;
    this.item = item;
    this.id = idOf(article, paragraph, item);
  }

  private static String idOf(int article, int paragraph, int item) {
    String inArticle = paragraph > 1 || (paragraph == 1 && item == 0) ? "." + paragraph : "";
    String ofItem = item > 0 ? "(" + item + ")" : "";
    return article + inArticle + ofItem;
  }

  /** The id of case files and JSON: {@code 4}, {@code 10(2)}, {@code 11(6)}, {@code 11.2(1)}. */
  public String id() {
    return id;
  }

  /** The number of the article, from 1. */
  public int article() {
    return article;
  }

  /** The number of the paragraph, from 1; 0 for an article as a whole. */
  public int paragraph() {
    return paragraph;
  }

  /** The number of the item, from 1; 0 for an article or a paragraph as a whole. */
  public int item() {
    return item;
  }

  /** Whether this is a whole article. */
  public boolean isArticle() {
    return paragraph == 0;
  }

  /** The article this is a part of; an article is its own. */
  public Provision wholeArticle() {
    return ARTICLES.get(article - 1);
  }

  /** Whether a case can rely on it ({@code claims}): 第四条 and the items of 第十, 十一 (第一款), 十二条. */
  public boolean isClaimable() {
    return this == ART_4 || (item > 0 && paragraph == 1);
  }

  /** How the provision is cited, e.g. 第十一条第一款第（六）项. */
  public Bilingual citation() {
    return new Bilingual(chineseCitation(), englishCitation());
  }

  public String citation(Language language) {
    return language == Language.CHINESE ? chineseCitation() : englishCitation();
  }

  private String chineseCitation() {
    String inArticle =
        article == 11 && paragraph > 0 ? "第" + ChineseNumeral.of(paragraph) + "款" : "";
    String ofItem = item > 0 ? "第（" + ChineseNumeral.of(item) + "）项" : "";
    return "第" + ChineseNumeral.of(article) + "条" + inArticle + ofItem;
  }

  private String englishCitation() {
    String inArticle = article == 11 && paragraph > 0 ? ", paragraph " + paragraph : "";
    String ofItem = item > 0 ? ", item (" + item + ")" : "";
    return "Article " + article + inArticle + ofItem;
  }

  /** The items that a case can rely on, in the order of the text. */
  public static List<Provision> claimable() {
    return CLAIMABLE;
  }

  /** The articles as wholes. */
  public static List<Provision> articles() {
    return ARTICLES;
  }

  /** The provision with this {@link #id()}; null if there is none. */
  public static @Nullable Provision byId(String id) {
    for (Provision provision : VALUES) {
      if (provision.id.equals(id)) {
        return provision;
      }
    }
    return null;
  }
}
