package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;

/** Which subjects of a case a command line means by a name or, counted from one, by a number. */
public final class SubjectPlaces {

  private SubjectPlaces() {}

  /**
   * The places, from 0, of those of a name as it is written, else as names are compared, else of a
   * number.
   */
  public static List<Integer> of(String asked, List<String> names) {
    List<Integer> places = where(asked::equals, names);
    if (places.isEmpty()) {
      places = where(name -> Folded.same(name, asked), names);
    }
    boolean isNumber = places.isEmpty() && asked.matches("[1-9][0-9]{0,8}");
    return isNumber && Integer.parseInt(asked) <= names.size()
        ? List.of(Integer.parseInt(asked) - 1)
        : places;
  }

  /**
   * The place, from 0, of the one that is meant.
   *
   * @throws UsageException if none is, or more than one
   */
  public static int one(String option, String asked, List<String> names) {
    List<Integer> places = of(asked, names);
    if (places.size() == 1) {
      return places.get(0);
    }
    throw places.isEmpty()
        ? new UsageException(
            "{0}：案件中没有当事人“{1}”；有 {2}。",
            "{0}: the case has no subject \"{1}\"; it has {2}.", option, asked, listed(names))
        : several(option, names);
  }

  /** What is said where an option could mean more than one. */
  public static UsageException several(String option, List<String> names) {
    return new UsageException(
        "{0} 须指明一名当事人（同名的写序号）：{1}。",
        "{0} has to name one subject (by number, where names are the same): {1}.",
        option,
        listed(names));
  }

  private static Bilingual listed(List<String> names) {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      numbered.add((i + 1) + " " + names.get(i));
    }
    return new Bilingual(String.join("、", numbered), String.join(", ", numbered));
  }

  private static List<Integer> where(Predicate<String> isMeant, List<String> names) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (isMeant.test(names.get(i))) {
        places.add(i);
      }
    }
    return places;
  }
}
