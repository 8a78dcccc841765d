package rongcuo.casefile;

/** 单位启动或者个人申请 (第十四条). */
public enum Initiator {
  UNIT,
  INDIVIDUAL
}
