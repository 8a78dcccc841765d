package rongcuo.language;

/** A language of the interface. Official documents are always Chinese. */
public enum Language {
  CHINESE("zh"),
  ENGLISH("en");

  private final String id;

  Language(String id) {
    this.id = id;
  }

  /** The code that it is asked for by. */
  public String id() {
    return id;
  }
}
