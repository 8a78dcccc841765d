package rongcuo.cli.amend;

import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/** What of a case is amended. */
enum Amendable implements Identified {
  OFFICER("当事人", "an officer, or the institution"),
  EVIDENCE("证据", "a piece of evidence"),
  CLAIM("主张", "what is relied on"),
  READING("解释口径", "how an open point of the text is read"),
  ANSWER("事实", "the answer to a fact"),
  TEXT("文字", "a text, date or word of the case");

  private final Bilingual label;

  Amendable(String chinese, String english) {
    this.label = new Bilingual(chinese, english);
  }

  Bilingual label() {
    return label;
  }
}
