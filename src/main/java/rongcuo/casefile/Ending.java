package rongcuo.casefile;

/** How proceedings end without a conclusion. */
public enum Ending {
  WITHDRAWN,
  DISCONTINUED
}
