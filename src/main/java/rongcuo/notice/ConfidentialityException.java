package rongcuo.notice;

import rongcuo.confidentiality.Finding;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Paper;

/** A text that may not stand in a document, and where the case file has it. */
public final class ConfidentialityException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final Bilingual BELIEF =
      new Bilingual(
          "{0}中的“{1}”涉及个人宗教信仰，属于敏感个人信息，不得写入{2}；请改写后再制作。",
          "\"{1}\" in {0} tells of a person's religious belief, which is sensitive personal data and"
              + " may not stand in the document \"{3}\"; write it otherwise.");

  private static final Bilingual PERSONAL =
      new Bilingual(
          "{0}中的“{1}”是{4}，不得写入{2}；请改写后再制作。",
          "\"{1}\" in {0} is {4} and may not stand in the document \"{3}\"; write it otherwise.");

  private static final Bilingual REPORTER =
      new Bilingual(
          "{0}中会出现举报人的姓名或者联系方式，除实名举报反馈函外任何文书都不得写入（第十九条）；请改写案件文件或者模板中的有关文字。",
          "the reporter's name or contact would stand in the document \"{1}\"; none but the letter to"
              + " the reporter may have it (Article 19). Rewrite the case file or the template.");

  private final String words;
  private final transient Bilingual text;

  private ConfidentialityException(String words, Bilingual text) {
    super(text.english());
    this.words = words;
    this.text = text;
  }

  /** Of something that tells of a person in what is published. */
  static ConfidentialityException in(Paper kind, Bilingual where, Finding finding, String words) {
    Bilingual text = finding.kind() == Finding.Kind.BELIEF ? BELIEF : PERSONAL;
    return new ConfidentialityException(
        words, text.with(where, words, kind.chinese(), kind.id(), finding.kind().label()));
  }

  /** Of a document that would tell who reported. */
  static ConfidentialityException ofReporter(Paper kind) {
    return new ConfidentialityException("", REPORTER.with(kind.chinese(), kind.id()));
  }

  /** The words in question; empty if they are not to be repeated. */
  public String words() {
    return words;
  }

  public Bilingual text() {
    return text;
  }
}
