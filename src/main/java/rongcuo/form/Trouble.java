package rongcuo.form;

import rongcuo.language.Bilingual;

/** What is wrong with a cell of a form, and what was expected there. */
public record Trouble(Spot spot, Bilingual what) {

  public Bilingual told() {
    return new Bilingual("{0}：{1}", "{0}: {1}").with(spot.named(), what);
  }
}
