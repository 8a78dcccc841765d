package rongcuo.confidentiality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Folded;

/**
 * Who reported (第十九条): the names and whatever the reporter can be reached by. Stands in the letter
 * to the reporter and in nothing else that can leave the office.
 */
public final class Identity {

  /** What takes the place of a name; it does not say that a reporter was named there. */
  private static final String NAME_HIDDEN = "某某";

  private static final String CONTACT_HIDDEN = "（略）";

  private final List<PersonName> names;
  private final Contact contact;

  private Identity(List<PersonName> names, Contact contact) {
    this.names = names;
    this.contact = contact;
  }

  /**
   * The identity that an office noted.
   *
   * @param name one name or several, with additions
   * @param contact numbers, mail, accounts, addresses; null if none is known
   */
  public static Identity of(String name, @Nullable String contact) {
    // Whoever notes a number behind the name has noted a contact there.
    return new Identity(
        PersonName.in(name), new Contact(contact == null ? name : name + "\n" + contact));
  }

  /** Where a text tells of the reporter, in order and apart from each other. */
  public List<Finding> in(String text) {
    Folded folded = Folded.of(text);
    List<Finding> found = new ArrayList<>(contact.in(folded, text));
    names.forEach(name -> found.addAll(name.in(folded, text)));
    return apart(found);
  }

  /** Whether a text tells of the reporter beyond doubt. */
  public boolean isToldIn(String text) {
    return in(text).stream().anyMatch(Finding::isCertain);
  }

  /** A text without what certainly tells of the reporter. */
  public String hiddenIn(String text) {
    StringBuilder hidden = new StringBuilder();
    int from = 0;
    for (Finding finding : in(text)) {
      if (finding.isCertain()) {
        boolean name = finding.kind() == Finding.Kind.NAME;
        hidden.append(text, from, finding.range().start());
        hidden.append(name ? NAME_HIDDEN : CONTACT_HIDDEN);
        from = finding.range().end();
      }
    }
    return from == 0 ? text : hidden.append(text, from, text.length()).toString();
  }

  /**
   * Findings in order, those that overlap an earlier and longer one left out, certain ones first.
   */
  static List<Finding> apart(List<Finding> found) {
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing((Finding each) -> !each.isCertain())
            .thenComparing(each -> each.range().start() - each.range().end())
            .thenComparing(each -> each.range().start()));
    List<Finding> apart = new ArrayList<>();
    for (Finding each : sorted) {
      if (apart.stream().noneMatch(other -> overlap(each.range(), other.range()))) {
        apart.add(each);
      }
    }
    apart.sort(Comparator.comparing(each -> each.range().start()));
    return apart;
  }

  private static boolean overlap(Folded.Range one, Folded.Range other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
