package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
