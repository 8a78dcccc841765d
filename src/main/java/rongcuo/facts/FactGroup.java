package rongcuo.facts;

import rongcuo.language.Bilingual;

/** The tables that the facts stand in. */
public enum FactGroup {
  SCOPE(new Bilingual("适用范围", "Scope")),
  DUE_PERFORMANCE(new Bilingual("履职尽责的要求（第五至九条）", "Standards of duty (Articles 5 to 9)")),
  ARTICLE_10(new Bilingual("第十条所列情形", "Circumstances of Article 10")),
  ARTICLE_4(new Bilingual("第四条", "Article 4")),
  ARTICLE_11(new Bilingual("第十一条第一款所列情形", "Circumstances of Article 11, paragraph 1")),
  THREE_DISTINCTIONS(new Bilingual("三个区分开来", "The three distinctions")),
  CONDITIONS(new Bilingual("第十一条第二款的条件", "Conditions of Article 11, paragraph 2")),
  ARTICLE_12(new Bilingual("第十二条所列情形", "Circumstances of Article 12"));

  private final Bilingual title;

  FactGroup(Bilingual title) {
    this.title = title;
  }

  public Bilingual title() {
    return title;
  }
}
