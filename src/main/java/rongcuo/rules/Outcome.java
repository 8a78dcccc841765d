package rongcuo.rules;

import java.util.List;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/** What the regulation says of an officer's case, in the order in which its table is read. */
public enum Outcome implements Identified {
  NOT_APPLICABLE(
      new Bilingual("不适用本办法", "the regulation does not apply"), Provision.ART_2, List.of()),
  DILIGENT(
      new Bilingual("履职尽责", "diligent performance of duty"),
      Provision.ART_10,
      List.of(Disposition.NO_LIABILITY)),
  TOLERATED_EXEMPTIBLE(
      new Bilingual("予以容错，可以免责", "tolerated, may be exempted"),
      Provision.ART_11,
      List.of(Disposition.EXEMPT, Disposition.MITIGATE, Disposition.LIGHTEN)),
  TOLERATED(
      new Bilingual("予以容错，应当从轻、减轻", "tolerated, to be treated more leniently"),
      Provision.ART_11_PARA_1,
      List.of(Disposition.MITIGATE, Disposition.LIGHTEN)),
  NOT_TOLERATED_MITIGABLE(
      new Bilingual("不予容错，可以从轻、减轻", "not tolerated, may be treated more leniently"),
      Provision.ART_12,
      List.of(Disposition.MITIGATE, Disposition.LIGHTEN, Disposition.FULL)),
  NOT_TOLERATED(
      new Bilingual("不予容错", "not tolerated"), Provision.ART_13, List.of(Disposition.FULL));

  private final Bilingual label;
  private final Provision provision;
  private final List<Disposition> dispositions;

  Outcome(Bilingual label, Provision provision, List<Disposition> dispositions) {
    this.label = label;
    this.provision = provision;
    this.dispositions = dispositions;
  }

  public Bilingual label() {
    return label;
  }

  /**
   * The provision whose words the outcome speaks. Of {@link #NOT_TOLERATED} it is 第十三条, though the
   * outcome may as well follow from there being no ground.
   */
  public Provision provision() {
    return provision;
  }

  /** The dispositions open to the deciding body, the most favourable first. */
  public List<Disposition> dispositions() {
    return dispositions;
  }

  /** Whether the error is tolerated (第四, 十一条), with exemption open or not. */
  public boolean isTolerated() {
    return this == TOLERATED_EXEMPTIBLE || this == TOLERATED;
  }
}
