package rongcuo.cli.form;

import rongcuo.language.Bilingual;

/** What is made of a case. */
enum FormKind {
  QUESTIONNAIRE("问卷", "questionnaire"),
  CHECKLIST("取证清单", "checklist"),
  OUTLINE("谈话提纲", "outline");

  private final Bilingual label;

  FormKind(String chinese, String english) {
    this.label = new Bilingual(chinese, english);
  }

  String id() {
    return label.english();
  }

  Bilingual label() {
    return label;
  }
}
