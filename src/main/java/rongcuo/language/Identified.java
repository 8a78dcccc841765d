package rongcuo.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A constant whose name is its id in files and results: in small letters, with hyphens. Whoever
 * renames one breaks a contract.
 */
public interface Identified {

  /** As the constant is written. */
  String name();

  default String id() {
    return Ids.MADE.computeIfAbsent(this, constant -> idOf(constant.name()));
  }

  /** The id of a constant. */
  static String idOf(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The ids made so far: a run over many files asks for each of them a hundred times a file. */
  final class Ids {
    private static final Map<Identified, String> MADE = new ConcurrentHashMap<>();

    private Ids() {}
  }
}
