package rongcuo.language;

import java.util.Locale;

/**
 * A constant whose name is its id in files and results: in small letters, with hyphens. Whoever
 * renames one breaks a contract.
 */
public interface Identified {

  /** As the constant is written. */
  String name();

  default String id() {
    return idOf(name());
  }

  /** The id of a constant. */
  static String idOf(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
