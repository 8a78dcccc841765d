package rongcuo.form;

import java.util.List;
import rongcuo.language.Bilingual;

/** The words of a workbook by which its cells are found again, in either language. */
final class Headings {

  static final Bilingual NUMBER = new Bilingual("序号", "no.");
  static final Bilingual QUESTION = new Bilingual("问题", "question");
  static final Bilingual PROVISION = new Bilingual("条款", "provision");
  static final Bilingual MARK = new Bilingual("标记（请勿改动）", "mark (leave as it is)");
  static final Bilingual FILLED_BY = new Bilingual("填写人", "filled in by");
  static final Bilingual EVIDENCE_ID = new Bilingual("编号", "id");
  static final Bilingual EVIDENCE = new Bilingual("证据", "evidence");
  static final Bilingual MATTER = new Bilingual("全案", "the whole matter");

  /** The sheet that is not shown. */
  static final String ORIGIN = "rongcuo";

  static final String FORMAT = "rongcuo/form/1";

  /** What the rows of that sheet begin with, beside those of the content. */
  static final List<String> OF_ORIGIN = List.of("form", "case", "version", "digest");

  private Headings() {}

  static boolean is(String cell, Bilingual heading) {
    String plain = cell.strip();
    return plain.equals(heading.chinese()) || plain.equalsIgnoreCase(heading.english());
  }
}
