package rongcuo.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** The problems of a file, as they are found. */
public final class Problems {

  /**
   * A file with more errors than these is none that a person mends one by one: the rest is counted.
   */
  private static final int MOST_ERRORS = 1000;

  /** Longer lines are not quoted: nobody would see the place in them. */
  private static final int LONGEST_QUOTED = 20_000;

  private final Set<Problem> found = new LinkedHashSet<>();
  private final Problem.Lines lines = this::quoted;
  private @Nullable SourceText source;
  private int errors;

  /** Where the last error stands that is not listed. */
  private Place last = Place.START;

  /** Quotes lines from this text from now on. */
  public void attach(SourceText text) {
    source = text;
  }

  public void error(Place place, Bilingual message) {
    errors++;
    if (errors <= MOST_ERRORS) {
      add(new Problem(true, within(place), lines, message));
    } else {
      last = within(place);
    }
  }

  public void warning(Place place, Bilingual message) {
    add(new Problem(false, within(place), lines, message));
  }

  /** Takes a remark as it is, without the line that it is about. */
  public void remark(Problem warning) {
    add(warning);
  }

  /** Puts other words in place of what messages and quoted lines say. */
  public void revise(UnaryOperator<String> revision) {
    List<Problem> revised = new ArrayList<>();
    Problem.Lines hidden = number -> revision.apply(quoted(number));
    for (Problem problem : found) {
      revised.add(problem.with(revision, hidden));
    }
    found.clear();
    found.addAll(revised);
  }

  /** What concerns several subjects alike is told once. */
  private void add(Problem problem) {
    found.add(problem);
  }

  /**
   * A place, but none beyond the end of its line: the library counts a lone CR that ends the file
   * as a character of the last line.
   */
  private Place within(Place place) {
    if (source == null || !source.text().endsWith("\r")) {
      return place;
    }
    String line = source.line(place.line());
    int end = line.codePointCount(0, line.length()) + 1;
    return place.column() <= end ? place : new Place(place.line(), end);
  }

  private String quoted(int number) {
    String line = source == null ? "" : source.line(number);
    return line.length() > LONGEST_QUOTED ? "" : line;
  }

  /** Whether further errors are counted and no more listed, so that their words do not matter. */
  public boolean isFull() {
    return errors >= MOST_ERRORS;
  }

  public boolean hasErrors() {
    return errors > 0;
  }

  private static int byPlace(Problem one, Problem other) {
    int lines = Integer.compare(one.place().line(), other.place().line());
    return lines != 0 ? lines : Integer.compare(one.place().column(), other.place().column());
  }

  /** The problems in the order of their places. */
  public List<Problem> inOrder() {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Problems::byPlace);
    if (errors > MOST_ERRORS) {
      sorted.add(
          Problem.error(
              last,
              new Bilingual(
                      "此外还有 {0} 处错误没有列出；请核对是否选错了文件，改正后再校验。",
                      "{0} further errors are not listed; check that it is the right file, mend it"
                          + " and check again.")
                  .with(errors - MOST_ERRORS)));
    }
    return List.copyOf(sorted);
  }
}
