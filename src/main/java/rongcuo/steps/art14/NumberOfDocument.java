package rongcuo.steps.art14;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Step;

/**
 * A document is given its number (文号) by the office.
 *
 * <p>The regulation numbers nothing, and nobody owes a number. Where each officer has a paper of
 * their own, each has a number of their own; a decision keeps its number with what was decided.
 */
public final class NumberOfDocument extends Step implements Event.Keeping {

  private static final Detail<DocumentName> DOCUMENT =
      Detail.choosing(
          "document", "哪一种文书（不写的为认定决定书）", "which document, by default the decision", documents());

  private static final Detail<String> NUMBER =
      Detail.text(
          "number", "文号：只写顺序号（如 3），或者写全", "its number: its place in the row alone, or in full");

  private static final Bilingual NONE =
      new Bilingual("没有记录{0}，无可撤销", "{0} is not recorded; there is nothing to undo");

  public NumberOfDocument() {
    isRecordedAs(
        Event.of("numbered", "文号", "a document was numbered")
            .needing(NUMBER)
            .saying(DOCUMENT)
            .kept(true, this));
  }

  private static List<Detail.Alternative<DocumentName>> documents() {
    List<Detail.Alternative<DocumentName>> documents = new ArrayList<>();
    for (DocumentName name : DocumentName.values()) {
      documents.add(new Detail.Alternative<>(name.id(), name.chinese(), name));
    }
    return documents;
  }

  @Override
  public List<Edit> record(Given given, Course course, boolean replace) throws RefusedException {
    DocumentName document = document(given);
    String number = Objects.requireNonNull(given.get(NUMBER)).strip();
    Recording.refuse(Recording.whyNotOneLine(name(document), number));
    String old = recorded(document, course);
    if (old != null && !replace) {
      throw Recording.recordedAlready(name(document), new Bilingual("“{0}”", "\"{0}\"").with(old));
    }
    List<String> decision = decision(document, course);
    boolean ofDecision = decision != null && number.matches("[0-9]{1,9}");
    List<Edit> edits = new ArrayList<>();
    if (old != null) {
      edits.add(removal(document, course));
    }
    edits.add(
        new Edit.Set(
            ofDecision ? within(decision, "number") : ofDocument(document, course),
            EditValue.text(number)));
    return edits;
  }

  @Override
  public boolean isRecorded(Course course) {
    return Arrays.stream(DocumentName.values()).anyMatch(each -> recorded(each, course) != null);
  }

  @Override
  public List<Edit> undo(Given given, Course course) throws RefusedException {
    DocumentName document = document(given);
    Recording.refuse(recorded(document, course) == null ? NONE.with(name(document)) : null);
    return List.of(removal(document, course));
  }

  /** Takes away where a number stands, and the list of numbers with the last one. */
  private static Edit removal(DocumentName document, Course course) {
    Map<String, String> numbers = numbers(document, course);
    if (!numbers.containsKey(document.id())) {
      return new Edit.Remove(within(Objects.requireNonNull(decision(document, course)), "number"));
    }
    List<String> path = ofDocument(document, course);
    return new Edit.Remove(numbers.size() == 1 ? path.subList(0, path.size() - 1) : path);
  }

  private static DocumentName document(Given given) {
    DocumentName document = given.get(DOCUMENT);
    return document == null ? DocumentName.DECISION : document;
  }

  private static Bilingual name(DocumentName document) {
    return new Bilingual(
        document.chinese() + "文号", "the number of the document \"" + document.id() + "\"");
  }

  /** The number that stands where this would; null if none does. */
  private static @Nullable String recorded(DocumentName document, Course course) {
    String number = numbers(document, course).get(document.id());
    Integer decided =
        decision(document, course) == null ? null : course.get(CaseKeys.DECISION_NUMBER);
    return number == null && decided != null ? String.valueOf(decided) : number;
  }

  private static Map<String, String> numbers(DocumentName document, Course course) {
    Subject named = named(document, course);
    return named == null ? course.caseFile().numbers() : named.numbers();
  }

  /** The officer who alone is meant: among others, or who has that number alone. */
  private static @Nullable Subject named(DocumentName document, Course course) {
    Subject subject = course.subject();
    boolean own = subject != null && subject.numbers().containsKey(document.id());
    return own || course.caseFile().subjects().size() > 1 ? subject : null;
  }

  /** Where the decision stands that keeps its own number; null if none does. */
  private static @Nullable List<String> decision(DocumentName document, Course course) {
    Subject subject = course.subject();
    if (document != DocumentName.DECISION) {
      return null;
    }
    if (subject != null && subject.decision() != null) {
      return List.of("subjects", String.valueOf(course.caseFile().place(subject)), "decision");
    }
    boolean ofAll = named(document, course) == null && course.caseFile().decision() != null;
    return ofAll ? List.of("decision") : null;
  }

  private static List<String> ofDocument(DocumentName document, Course course) {
    Subject named = named(document, course);
    List<String> holder =
        named == null
            ? List.of()
            : List.of("subjects", String.valueOf(course.caseFile().place(named)));
    return within(within(holder, "numbers"), document.id());
  }

  private static List<String> within(List<String> holder, String key) {
    List<String> path = new ArrayList<>(holder);
    path.add(key);
    return path;
  }
}
