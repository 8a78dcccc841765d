package rongcuo.statute;

import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/** What a deciding body may do with an officer under a conclusion, the most favourable first. */
public enum Disposition implements Identified {
  /** 第十条: 应当认定为履职尽责. */
  NO_LIABILITY(new Bilingual("不追究责任", "no liability")),
  /** 第十一条: 免责. */
  EXEMPT(new Bilingual("免责", "exemption")),
  /** 第十一, 十二条: 减轻. */
  MITIGATE(new Bilingual("减轻", "mitigation")),
  /** 第十一, 十二条: 从轻. */
  LIGHTEN(new Bilingual("从轻", "leniency")),
  /** Neither tolerated nor, where that is open, treated more leniently. */
  FULL(new Bilingual("依法依规处理", "dealt with under the law and rules"));

  private final Bilingual label;

  Disposition(Bilingual label) {
    this.label = label;
  }

  public Bilingual label() {
    return label;
  }
}
