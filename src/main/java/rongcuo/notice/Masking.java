package rongcuo.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.Finding;
import rongcuo.confidentiality.PersonName;
import rongcuo.confidentiality.PersonNames;
import rongcuo.confidentiality.PersonalData;
import rongcuo.language.Folded;
import rongcuo.language.FoldedIndex;

/**
 * What readers of a published version may not learn, taken out: names of persons become 张某某, or 张某1
 * and 张某2 where two share a surname, whatever a name looks like if it is an officer's; identity and
 * telephone numbers, mail addresses and the numbers of certificates are dropped.
 */
final class Masking {

  private static final String DROPPED = "（略）";

  /** Each person with the mask that takes the place of the name. */
  private final Map<PersonName, String> persons = new LinkedHashMap<>();

  private final PersonNames index;
  private final FoldedIndex<String> certificates = new FoldedIndex<>();

  /** What was masked, by the words that stood there, with the texts that came of it. */
  private final Map<String, Masked> masked = new LinkedHashMap<>();

  /**
   * Words that were masked.
   *
   * @param words as they stood in the case file
   * @param mask what takes their place
   * @param texts the texts that have the mask
   */
  record Masked(String words, String mask, Set<String> texts) {}

  private record Replacement(Folded.Range range, String mask) {}

  Masking(CaseFile caseFile) {
    List<PersonName> named = persons(caseFile);
    index = new PersonNames(named);
    Map<String, Integer> sharing = new HashMap<>();
    named.forEach(person -> sharing.merge(person.surname(), 1, Integer::sum));
    Map<String, Integer> count = new HashMap<>();
    for (PersonName person : named) {
      String surname = person.surname();
      boolean shared = sharing.getOrDefault(surname, 0) > 1;
      persons.put(
          person,
          shared
              ? surname + "某" + count.merge(surname, 1, Integer::sum)
              : surname + (person.hasOneGivenCharacter() ? "某" : "某某"));
    }
    for (Subject subject : caseFile.subjects()) {
      if (subject.certificate() != null) {
        certificates.add(Folded.of(subject.certificate()), DROPPED);
      }
    }
  }

  /** The text as it may be published. */
  String of(String text) {
    return masked(text, replacements(text));
  }

  /** A text whose numbers are the unit's own and there to be published, without names. */
  String ofUnit(String text) {
    return masked(text, names(text));
  }

  private String masked(String text, List<Replacement> replacements) {
    StringBuilder published = new StringBuilder();
    List<Masked> touched = new ArrayList<>();
    int from = 0;
    for (Replacement each : replacements) {
      if (each.range.start() >= from) {
        published.append(text, from, each.range.start()).append(each.mask);
        from = each.range.end();
        String words = each.range.of(text);
        touched.add(
            masked.computeIfAbsent(words, w -> new Masked(w, each.mask, new LinkedHashSet<>())));
      }
    }
    String result = from == 0 ? text : published.append(text, from, text.length()).toString();
    touched.forEach(each -> each.texts.add(Clean.of(result)));
    return result;
  }

  /** What is taken out of a text, the longer first where two begin alike. */
  private List<Replacement> replacements(String text) {
    List<Replacement> all = names(text);
    certificates
        .find(Folded.of(text))
        .forEach(hit -> all.add(new Replacement(hit.range(), hit.meaning())));
    PersonalData.in(text).stream()
        .filter(Finding::isCertain)
        .forEach(finding -> all.add(new Replacement(finding.range(), DROPPED)));
    all.sort(
        Comparator.comparing((Replacement each) -> each.range.start())
            .thenComparing(each -> -each.range.end()));
    return all;
  }

  private List<Replacement> names(String text) {
    List<Replacement> all = new ArrayList<>();
    for (PersonNames.Named named : index.in(text)) {
      if (named.finding().isCertain()) {
        all.add(new Replacement(named.finding().range(), persons.get(named.person())));
      }
    }
    return all;
  }

  /** What was masked in the texts that a document has. */
  List<Masked> maskedIn(String document) {
    return masked.values().stream()
        .filter(each -> each.texts.stream().anyMatch(text -> isIn(text, document)))
        .toList();
  }

  private static boolean isIn(String text, String document) {
    return text.lines().anyMatch(line -> !line.isBlank() && document.contains(line.strip()));
  }

  /** Where a published text may name a person all the same, as the name is an ordinary word too. */
  List<Finding> doubtfulIn(String text) {
    return index.in(text).stream().map(PersonNames.Named::finding).toList();
  }

  /** The keys of lists of persons. */
  private static final List<Key<List<String>>> NAMING =
      List.of(CaseKeys.INQUIRY_TEAM, CaseKeys.INQUIRY_RECUSALS, CaseKeys.PRESENT, CaseKeys.RECUSED);

  /** The persons whom the case names where it asks for a name. */
  private static List<PersonName> persons(CaseFile caseFile) {
    Map<String, PersonName> persons = new LinkedHashMap<>();
    for (Subject subject : caseFile.subjects()) {
      if (!subject.institution()) {
        add(persons, PersonName.in(subject.name()));
      }
      Particulars corrected = caseFile.holding(CaseKeys.CORRECTION, subject);
      for (Particulars extension : corrected.all(CaseKeys.EXTENSIONS)) {
        String by = extension.get(CaseKeys.EXTENSION_APPROVED_BY);
        addPersonAmong(persons, by == null ? "" : by);
      }
    }
    for (Key<List<String>> key : NAMING) {
      caseFile.all(key).forEach(entry -> addPersonAmong(persons, entry));
    }
    return List.copyOf(persons.values());
  }

  /** Entries such as “顾明川（系当事人近亲属）” name the person first; others name a body. */
  private static void addPersonAmong(Map<String, PersonName> persons, String entry) {
    String name = entry.strip().split("[（(，,：:；;]", 2)[0].strip();
    String first = name.split("\\s+", 2)[0];
    // What follows a Han name is an office; blanks within a name part single characters, or words.
    boolean isName = first.length() > 1 && first.codePoints().allMatch(Character::isIdeographic);
    add(
        persons,
        PersonName.in(isName ? first : name).stream().filter(PersonName::looksLikePerson).toList());
  }

  private static void add(Map<String, PersonName> persons, List<PersonName> named) {
    named.forEach(person -> persons.putIfAbsent(Folded.of(person.name()).string(), person));
  }
}
