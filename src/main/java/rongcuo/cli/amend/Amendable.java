package rongcuo.cli.amend;

import rongcuo.language.Bilingual;

/** What of a case is amended. */
enum Amendable {
  OFFICER("officer", "当事人", "an officer, or the institution"),
  EVIDENCE("evidence", "证据", "a piece of evidence"),
  CLAIM("claim", "主张", "what is relied on"),
  READING("reading", "解释口径", "how an open point of the text is read"),
  ANSWER("answer", "事实", "the answer to a fact"),
  TEXT("text", "文字", "a text, date or word of the case");

  private final String id;
  private final Bilingual label;

  Amendable(String id, String chinese, String english) {
    this.id = id;
    this.label = new Bilingual(chinese, english);
  }

  String id() {
    return id;
  }

  Bilingual label() {
    return label;
  }
}
