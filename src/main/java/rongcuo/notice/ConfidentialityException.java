package rongcuo.notice;

import rongcuo.language.Bilingual;

/** A text that may not stand in a published version, and where the case file has it. */
public final class ConfidentialityException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String words;
  private final transient Bilingual text;

  ConfidentialityException(DocumentKind kind, Bilingual where, String words) {
    super(where.english());
    this.words = words;
    this.text =
        new Bilingual(
                "{0}中的“{1}”涉及个人宗教信仰，属于敏感个人信息，不得写入{2}；请改写后再制作。",
                "\"{1}\" in {0} tells of a person's religious belief, which is sensitive personal"
                    + " data and may not stand in the document \"{3}\"; write it otherwise.")
            .with(where, words, kind.chinese(), kind.id());
  }

  /** The words in question. */
  public String words() {
    return words;
  }

  public Bilingual text() {
    return text;
  }
}
