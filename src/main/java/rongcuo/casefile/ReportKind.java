package rongcuo.casefile;

/** 实名、匿名，或者没有举报 (第十九条). */
public enum ReportKind {
  NAMED,
  ANONYMOUS,
  NONE
}
