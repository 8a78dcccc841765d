package rongcuo.cli.form;

import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/** What is made of a case. */
enum FormKind implements Identified {
  QUESTIONNAIRE("问卷", "questionnaire"),
  CHECKLIST("取证清单", "checklist"),
  OUTLINE("谈话提纲", "outline");

  private final Bilingual label;

  FormKind(String chinese, String english) {
    this.label = new Bilingual(chinese, english);
  }

  Bilingual label() {
    return label;
  }
}
