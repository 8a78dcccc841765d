package rongcuo.cli.frame;

import rongcuo.language.Bilingual;

/** One of the subjects of the case that the line names, by name or, counted from one, by number. */
public record SubjectName(Bilingual label) implements Value<String> {

  public SubjectName(String chinese, String english) {
    this(new Bilingual(chinese, english));
  }

  @Override
  public String read(Bilingual name, String text) {
    return text;
  }
}
