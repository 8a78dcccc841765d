package rongcuo.steps.course;

import rongcuo.language.Bilingual;

/** Who owes a duty, in the regulation's words. */
public enum Responsible {
  UNIT("unit", new Bilingual("所在单位", "the unit")),
  ACCOUNTABILITY_BODY("accountability-body", new Bilingual("问责机构", "the accountability body")),
  SUBJECT("subject", new Bilingual("纠错对象", "the subject of correction")),
  DEPARTMENT("department", new Bilingual("行政执法部门", "the enforcement department"));

  private final String id;
  private final Bilingual label;

  Responsible(String id, Bilingual label) {
    this.id = id;
    this.label = label;
  }

  public String id() {
    return id;
  }

  public Bilingual label() {
    return label;
  }
}
