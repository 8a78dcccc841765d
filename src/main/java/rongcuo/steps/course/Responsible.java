package rongcuo.steps.course;

import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/** Who owes a duty, in the regulation's words. */
public enum Responsible implements Identified {
  UNIT(new Bilingual("所在单位", "the unit")),
  ACCOUNTABILITY_BODY(new Bilingual("问责机构", "the accountability body")),
  SUBJECT(new Bilingual("纠错对象", "the subject of correction")),
  DEPARTMENT(new Bilingual("行政执法部门", "the enforcement department"));

  private final Bilingual label;

  Responsible(Bilingual label) {
    this.label = label;
  }

  public Bilingual label() {
    return label;
  }
}
