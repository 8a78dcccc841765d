package rongcuo.confidentiality;

import rongcuo.language.Bilingual;
import rongcuo.language.Folded;

/**
 * Something in a text that tells of a person.
 *
 * @param range where it stands
 * @param kind what it is
 * @param isCertain whether it is that beyond doubt; otherwise a person has to look
 */
public record Finding(Folded.Range range, Kind kind, boolean isCertain) {

  /** What can tell of a person. */
  public enum Kind {
    NAME(new Bilingual("人名", "a name")),
    NUMBER(new Bilingual("号码", "a number")),
    ADDRESS(new Bilingual("联系方式或者住址", "an address")),
    BELIEF(new Bilingual("个人宗教信仰", "a religious belief"));

    private final Bilingual label;

    Kind(Bilingual label) {
      this.label = label;
    }

    public Bilingual label() {
      return label;
    }
  }
}
