package rongcuo.reasoning;

import rongcuo.statute.Provision;

/** A provision of the regulation as a condition over facts and readings. */
public interface Rule {

  /** The provision that it implements. */
  Provision provision();

  /** When the provision's case is made out; its readings and no claims are part of it. */
  Condition condition();
}
