package rongcuo.notice;

/** How much of what was found the documents on it tell. */
public enum Fullness {
  /** What the conclusion calls for. */
  SHORT,

  /** That, and in an annex for the file everything that was found. */
  FULL
}
