package rongcuo.form;

import rongcuo.language.Bilingual;

/**
 * A cell of a form that came back.
 *
 * @param sheet as it is called there
 * @param address as programs show it: D12
 * @param hidden whether programs do not show its row
 */
public record Spot(String sheet, String address, boolean hidden) {

  private static final Bilingual SHOWN = new Bilingual("表“{0}”{1}", "sheet \"{0}\" {1}");
  private static final Bilingual HIDDEN =
      new Bilingual("表“{0}”{1}（该行没有显示）", "sheet \"{0}\" {1} (the row is hidden)");

  public Bilingual named() {
    return (hidden ? HIDDEN : SHOWN).with(sheet, address);
  }
}
