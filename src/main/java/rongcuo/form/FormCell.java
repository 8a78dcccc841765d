package rongcuo.form;

import rongcuo.language.Bilingual;

/**
 * The cells of a question that are filled in. What speaks against an answer, what the officer says
 * and why an answer was adopted will be further ones, once case files have a place for them.
 */
enum FormCell {
  ANSWER("回答", "answer", 10),
  EVIDENCE("证据编号", "evidence", 16),
  BASIS("书面依据", "written basis", 18),
  NOTE("备注", "note", 30);

  private final Bilingual title;
  private final int width;

  FormCell(String chinese, String english, int width) {
    this.title = new Bilingual(chinese, english);
    this.width = width;
  }

  Bilingual title() {
    return title;
  }

  /** In characters of the Latin alphabet. */
  int width() {
    return width;
  }

  /** What there is in one language or the other, as a heading of a sheet says it. */
  boolean isCalled(String heading) {
    String plain = heading.strip();
    return plain.equals(title.chinese()) || plain.equalsIgnoreCase(title.english());
  }
}
