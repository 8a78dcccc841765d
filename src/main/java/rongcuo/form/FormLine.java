package rongcuo.form;

import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;

/**
 * A question of a form: of the whole matter, or of one officer.
 *
 * @param officer counted from 0; {@link #MATTER} for the whole matter
 */
record FormLine(int officer, Fact fact) {

  static final int MATTER = -1;

  boolean isOfMatter() {
    return officer == MATTER;
  }

  /** What marks the row of the question, whatever else is done to a sheet. */
  String mark() {
    return (isOfMatter() ? "-" : officer) + "/" + fact.id();
  }

  /** The question that a mark stands for; null if it is none. */
  static @Nullable FormLine ofMark(String mark) {
    int slash = mark.indexOf('/');
    String officer = slash < 0 ? "" : mark.substring(0, slash);
    if (!officer.matches("-|[0-9]{1,6}")) {
      return null;
    }
    for (Fact fact : Fact.values()) {
      if (fact.id().equals(mark.substring(slash + 1))) {
        return new FormLine(officer.equals("-") ? MATTER : Integer.parseInt(officer), fact);
      }
    }
    return null;
  }
}
