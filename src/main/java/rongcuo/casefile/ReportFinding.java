package rongcuo.casefile;

/** 经查不属实、查无实据、部分属实，或者属实 (第十九条). */
public enum ReportFinding {
  UNFOUNDED,
  UNPROVEN,
  PARTLY_SUBSTANTIATED,
  SUBSTANTIATED
}
