package rongcuo.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** The problems of a file, as they are found. */
final class Problems {

  private final List<Problem> found = new ArrayList<>(0);
  private @Nullable SourceText source;
  private int errors;

  /** Quotes lines from this text from now on. */
  void attach(SourceText text) {
    source = text;
  }

  void error(Place place, Bilingual message) {
    errors++;
    add(Problem.error(place, quoted(place), message));
  }

  void warning(Place place, Bilingual message) {
    add(Problem.warning(place, quoted(place), message));
  }

  /** What concerns several subjects alike is told once. */
  private void add(Problem problem) {
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  private String quoted(Place place) {
    return source == null ? "" : source.line(place.line());
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** The problems in the order of their places. */
  List<Problem> inOrder() {
    if (found.size() > 1) {
      found.sort(
          Comparator.comparingInt((Problem problem) -> problem.place().line())
              .thenComparingInt(problem -> problem.place().column()));
    }
    return List.copyOf(found);
  }
}
