package rongcuo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;
import rongcuo.steps.course.Stage;

/**
 * Cases in a list, the most urgent first.
 *
 * @param isWhole whether there are no others
 */
public record CaseList(List<CaseEntry> entries, boolean isWhole) {

  /** What is due within so many days is told as near. */
  private static final int NEAR_DAYS = 10;

  /** A list of cases in whatever order. */
  public static CaseList of(List<CaseEntry> entries, boolean isWhole) {
    List<CaseEntry> sorted = new ArrayList<>(entries);
    sorted.sort(CaseEntry.BY_URGENCY);
    return new CaseList(List.copyOf(sorted), isWhole);
  }

  /**
   * The cases in which all words are found: names, numbers, places, provisions, whatever was
   * written. Width, case and script of the characters do not count.
   */
  public CaseList matching(String search) {
    List<String> words = new ArrayList<>();
    for (String word : search.strip().split("\\s+")) {
      words.add(Folded.of(word).string());
    }
    return new CaseList(entries.stream().filter(entry -> entry.matches(words)).toList(), isWhole);
  }

  /** How many there are, and how many of them press. */
  public Bilingual summary() {
    return new Bilingual(
            "案件 {0} 件：逾期 {1} 件，{2} 日内到期 {3} 件，已办结 {4} 件",
            "{0} cases: {1} overdue, {3} due within {2} days, {4} closed")
        .with(
            entries.size(),
            count(CaseEntry::isOverdue),
            NEAR_DAYS,
            count(entry -> entry.isDueWithin(NEAR_DAYS)),
            count(entry -> entry.stage() == Stage.CLOSED));
  }

  /** How many have come past their conclusion. */
  public long concluded() {
    return count(entry -> entry.stage() != null && entry.stage().compareTo(Stage.CONCLUSION) > 0);
  }

  private long count(Predicate<CaseEntry> which) {
    return entries.stream().filter(which).count();
  }
}
