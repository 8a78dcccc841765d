package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Subject;
import rongcuo.steps.course.Course;

/**
 * The answer to one objection: each has a day and a number of its own. Of several the first has the
 * number that stands for papers of its kind.
 *
 * @param place of the objection among the officer's, counted from 0
 * @param number as the office gave it; null if it gave none
 */
public record ObjectionLetter(int place, Particulars objection, @Nullable String number) {

  /** Those that an officer was given, as the file has them. */
  public static List<ObjectionLetter> of(Course course) {
    List<ObjectionLetter> letters = new ArrayList<>();
    List<Particulars> all = objections(course);
    for (int i = 0; i < all.size(); i++) {
      Particulars each = all.get(i);
      if (isAnswered(each)) {
        String own = each.get(CaseKeys.OBJECTION_NUMBER);
        boolean first = letters.isEmpty() && own == null;
        String number = first ? course.number(DocumentName.OBJECTION_ANSWER) : own;
        letters.add(new ObjectionLetter(i, each, number));
      }
    }
    return letters;
  }

  static List<Particulars> objections(Course course) {
    List<Subject> whose = course.concerned();
    return whose.size() == 1
        ? whose.get(0).particulars().all(CaseKeys.OBJECTIONS)
        : List.<Particulars>of();
  }

  private static boolean isAnswered(Particulars objection) {
    return objection.get(CaseKeys.OBJECTION_UPHELD) != null
        || objection.get(CaseKeys.OBJECTION_ANSWER) != null
        || objection.get(CaseKeys.OBJECTION_ANSWERED) != null;
  }

  /** The day that it bears; null if none is recorded. */
  public @Nullable LocalDate date() {
    return objection.get(CaseKeys.OBJECTION_ANSWERED);
  }
}
