package rongcuo.steps.course;

import rongcuo.language.Bilingual;

/**
 * How far the case of a subject has come. Derived from what the file records, never stored: the
 * first stage in which something is still to be done.
 *
 * <p>The duties of 第九条 belong to the enforcement case, not to this one, and 第十八条's warning to many
 * cases; neither holds a stage up.
 */
public enum Stage {
  REGISTERED("registered", new Bilingual("登记", "registered")),
  INQUIRY("inquiry", new Bilingual("调查", "inquiry")),
  CONCLUSION("conclusion", new Bilingual("认定", "conclusion")),
  NOTIFICATION("notification", new Bilingual("告知", "notification")),
  PUBLICATION("publication", new Bilingual("公开", "publication")),
  CORRECTION("correction", new Bilingual("纠错", "correction")),
  CLOSED("closed", new Bilingual("办结", "closed"));

  private final String id;
  private final Bilingual label;

  Stage(String id, Bilingual label) {
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
