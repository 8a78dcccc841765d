package rongcuo.confidentiality;

import java.util.ArrayList;
import java.util.List;
import rongcuo.language.Folded;
import rongcuo.language.FoldedIndex;

/** Names of persons that texts are searched for. */
public final class PersonNames {

  private final FoldedIndex<Needle> index = new FoldedIndex<>();

  public PersonNames(List<PersonName> names) {
    for (PersonName name : names) {
      name.needles().forEach(needle -> index.add(needle.words(), needle));
    }
  }

  /**
   * Where a text names a person.
   *
   * @param finding certain, or for somebody to look at
   */
  public record Named(PersonName person, Finding finding) {}

  /** Where a text names any of them. */
  public List<Named> in(String text) {
    return in(Folded.of(text), text);
  }

  List<Named> in(Folded folded, String text) {
    List<Named> named = new ArrayList<>();
    for (FoldedIndex.Hit<Needle> hit : index.find(folded)) {
      Needle needle = hit.meaning();
      boolean certain =
          !needle.isContextual() || PersonName.speaksOfPerson(text, hit.range(), needle);
      named.add(new Named(needle.person(), new Finding(hit.range(), Finding.Kind.NAME, certain)));
    }
    return named;
  }
}
