package rongcuo.form;

import rongcuo.language.Bilingual;

/**
 * What a form would change, or would change otherwise than somebody did meanwhile.
 *
 * @param spot where it stands in the form
 * @param what is changed: whose answer to what
 * @param was when the form was made
 * @param now in the case
 * @param becomes by the form
 * @param by who says to have filled it in; empty if nobody does
 * @param isConflict whether the case was changed since the form was made, and to something else
 */
public record FormChange(
    Spot spot,
    Bilingual what,
    Bilingual was,
    Bilingual now,
    Bilingual becomes,
    String by,
    boolean isConflict) {

  private static final Bilingual NOTHING = new Bilingual("（空）", "(empty)");

  /** A text as it is told: its beginning, or that there is none. */
  static Bilingual shown(String text) {
    String part = ReturnedForm.shortened(text);
    return text.isEmpty() ? NOTHING : new Bilingual(part, part);
  }

  /** In one line: was, becomes. */
  public Bilingual told() {
    Bilingual by = Bilingual.around(this.by.isEmpty() ? null : this.by, "，{0}填写", ", by {0}");
    return new Bilingual("{0}：{1} → {2}（{3}{4}）", "{0}: {1} → {2} ({3}{4})")
        .with(what, now, becomes, spot.named(), by);
  }

  /** The same where the case was changed meanwhile. */
  public Bilingual toldAsConflict() {
    return new Bilingual(
            "{0}：导出时 {1}，案件现为 {2}，问卷为 {3}（{4}）",
            "{0}: {1} when it was made, {2} in the case now, {3} in the form ({4})")
        .with(what, was, now, becomes, spot.named());
  }
}
