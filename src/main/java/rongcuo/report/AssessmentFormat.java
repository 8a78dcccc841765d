package rongcuo.report;

import rongcuo.batch.CaseResult;

/** A format of results. Safe to share between threads. */
public interface AssessmentFormat {

  /** What stands before the first result. */
  default String opening() {
    return "";
  }

  /** What stands between two results. */
  default String between() {
    return "";
  }

  /** What stands after the last result. */
  default String closing() {
    return "";
  }

  /** An assessed case. */
  String write(CaseResult.Assessed result);

  /** A file that is no valid case; its errors go to the messages as well. */
  default String write(CaseResult.Invalid result) {
    return "";
  }

  /** A path that could not be read; the trouble goes to the messages as well. */
  default String write(CaseResult.Unreadable result) {
    return "";
  }
}
