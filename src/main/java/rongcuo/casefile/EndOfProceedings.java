package rongcuo.casefile;

/** How proceedings end without a conclusion. */
public enum EndOfProceedings {
  WITHDRAWN,
  DISCONTINUED
}
