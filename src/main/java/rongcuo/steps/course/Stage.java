package rongcuo.steps.course;

import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/**
 * How far the case of a subject has come. Derived from what the file records, never stored: the
 * first stage in which something is still to be done.
 *
 * <p>The duties of 第九条 belong to the enforcement case, not to this one, and 第十八条's warning to many
 * cases; neither holds a stage up.
 */
public enum Stage implements Identified {
  REGISTERED(new Bilingual("登记", "registered")),
  INQUIRY(new Bilingual("调查", "inquiry")),
  CONCLUSION(new Bilingual("认定", "conclusion")),
  NOTIFICATION(new Bilingual("告知", "notification")),
  PUBLICATION(new Bilingual("公开", "publication")),
  CORRECTION(new Bilingual("纠错", "correction")),
  CLOSED(new Bilingual("办结", "closed"));

  private final Bilingual label;

  Stage(Bilingual label) {
    this.label = label;
  }

  public Bilingual label() {
    return label;
  }
}
