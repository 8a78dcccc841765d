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

  /** Nobody reported, or nobody knows who did. */
  public static final Identity NONE = new Identity(List.of(), List.of());

  private final List<PersonName> names;
  private final PersonNames index;
  private final List<Contact> contacts;

  private Identity(List<PersonName> names, List<Contact> contacts) {
    this.names = names;
    this.index = new PersonNames(names);
    this.contacts = contacts;
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
        PersonName.in(name), List.of(new Contact(contact == null ? name : name + "\n" + contact)));
  }

  /** Of this reporter and of another one. */
  public Identity and(Identity other) {
    List<PersonName> allNames = new ArrayList<>(names);
    allNames.addAll(other.names);
    List<Contact> allContacts = new ArrayList<>(contacts);
    allContacts.addAll(other.contacts);
    return new Identity(allNames, allContacts);
  }

  /** Whether nothing is known of anybody. */
  public boolean isNone() {
    return names.isEmpty() && contacts.isEmpty();
  }

  /** Where a text tells of the reporter, in order and apart from each other. */
  public List<Finding> in(String text) {
    if (isNone()) {
      return List.of();
    }
    Folded folded = Folded.of(text);
    List<Finding> found = new ArrayList<>();
    contacts.forEach(contact -> found.addAll(contact.in(folded, text)));
    index.in(folded, text).forEach(named -> found.add(named.finding()));
    return apart(found);
  }

  /** Whether a text tells of the reporter beyond doubt. */
  public boolean isToldIn(String text) {
    return in(text).stream().anyMatch(Finding::isCertain);
  }

  /** A text without what certainly tells of the reporter. */
  public String hiddenIn(String text) {
    if (isNone()) {
      return text;
    }
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

  /** Findings in order, those that overlap made one. */
  static List<Finding> apart(List<Finding> found) {
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(each -> each.range().start()));
    List<Finding> apart = new ArrayList<>();
    for (Finding each : sorted) {
      int last = apart.size() - 1;
      if (last >= 0 && each.range().start() < apart.get(last).range().end()) {
        apart.set(last, both(apart.get(last), each));
      } else {
        apart.add(each);
      }
    }
    return apart;
  }

  private static Finding both(Finding one, Finding other) {
    int end = Math.max(one.range().end(), other.range().end());
    Finding.Kind kind = one.isCertain() || !other.isCertain() ? one.kind() : other.kind();
    return new Finding(
        new Folded.Range(one.range().start(), end), kind, one.isCertain() || other.isCertain());
  }
}
