package rongcuo.form;

import java.util.List;
import rongcuo.language.Bilingual;

/** The cells of a question that are filled in. */
enum FormCell {
  ANSWER("回答", "answer", 10, "answer"),
  EVIDENCE("证据编号", "evidence", 16, "evidence"),
  AGAINST("反证", "evidence against", 12, "against"),
  BASIS("书面依据", "written basis", 18, "basis"),
  NOTE("备注", "note", 30, "note"),
  SAID("当事人意见", "what the officer says", 30, "dispute");

  /** What stands beside an answer. */
  static final List<FormCell> BESIDE = List.of(values()).subList(1, values().length);

  private final Bilingual title;
  private final int width;
  private final String key;

  FormCell(String chinese, String english, int width, String key) {
    this.title = new Bilingual(chinese, english);
    this.width = width;
    this.key = key;
  }

  Bilingual title() {
    return title;
  }

  /** In characters of the Latin alphabet. */
  int width() {
    return width;
  }

  /** The key of an answer that it is of. */
  String key() {
    return key;
  }

  /** What there is in one language or the other, as a heading of a sheet says it. */
  boolean isCalled(String heading) {
    String plain = heading.strip();
    return plain.equals(title.chinese()) || plain.equalsIgnoreCase(title.english());
  }
}
