package rongcuo.statute;

/**
 * A point that speaks against an outcome which stands all the same, as a decision names it when it
 * says how the point was weighed.
 */
public enum ReservedPoint {
  DUTIES_UNDONE(Provision.ART_5, "5.duties-undone", "未履行职责"),
  POWERS(Provision.ART_13, "13.powers", "违反职责范围"),
  PROCEDURE(Provision.ART_13, "13.procedure", "违反法定程序"),
  KNOWING(Provision.ART_11_PARA_1, "11.knowing-violation", "明知故犯"),
  PERSISTED(Provision.ART_11_PARA_1, "11.persisted-after-ban", "明令禁止后我行我素"),
  PRIVATE_GAIN(Provision.ART_11_PARA_1, "11.sought-private-gain", "谋取私利");

  private final Provision provision;
  private final String id;
  private final String chinese;

  ReservedPoint(Provision provision, String id, String chinese) {
    this.provision = provision;
    this.id = id;
    this.chinese = chinese;
  }

  /** The provision that it offends. */
  public Provision provision() {
    return provision;
  }

  /** The id of case files and JSON. */
  public String id() {
    return id;
  }

  /** Its Chinese word in case files. */
  public String chinese() {
    return chinese;
  }
}
