package rongcuo.casefile;

/** Why a decision took the place of another. */
public enum ReplacementGround {
  OBJECTION,
  ERROR,
  NEW_FACTS,
  ACCOUNTABILITY_BODY
}
