package rongcuo.report;

/** How results are written one after the other: for people, as one JSON array, as JSON lines. */
public enum Listing {
  TEXT,
  JSON,
  JSONL;

  public String opening() {
    return this == JSON ? "[\n" : "";
  }

  public String closing() {
    return this == JSON ? "\n]\n" : "";
  }

  /**
   * A result for programs in its place.
   *
   * @param first whether no other stands before it
   */
  String placed(String json, boolean first) {
    return this == JSONL ? json + "\n" : (first ? "" : ",\n") + json;
  }
}
