package rongcuo.language;

/** A language of the interface. Official documents are always Chinese. */
public enum Language {
  CHINESE,
  ENGLISH
}
