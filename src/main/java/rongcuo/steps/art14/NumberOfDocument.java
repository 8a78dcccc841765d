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
    Numbered paper = Numbered.of(document, course, replace);
    String number = Objects.requireNonNull(given.get(NUMBER)).strip();
    Recording.refuse(Recording.whyNotOneLine(name(document), number));
    String old = paper.recorded();
    if (old != null && !replace) {
      throw Recording.recordedAlready(name(document), new Bilingual("“{0}”", "\"{0}\"").with(old));
    }
    List<Edit> edits = new ArrayList<>();
    if (old != null) {
      edits.add(paper.removal());
    }
    edits.add(new Edit.Set(paper.place(number), EditValue.text(number)));
    return edits;
  }

  @Override
  public boolean isRecorded(Course course) {
    return Arrays.stream(DocumentName.values())
        .anyMatch(each -> Numbered.of(each, course, true).recorded() != null);
  }

  @Override
  public List<Edit> undo(Given given, Course course) throws RefusedException {
    DocumentName document = document(given);
    Numbered paper = Numbered.of(document, course, true);
    Recording.refuse(paper.recorded() == null ? NONE.with(name(document)) : null);
    return List.of(paper.removal());
  }

  private static DocumentName document(Given given) {
    DocumentName document = given.get(DOCUMENT);
    return document == null ? DocumentName.DECISION : document;
  }

  private static Bilingual name(DocumentName document) {
    return new Bilingual(
        document.chinese() + "文号", "the number of the document \"" + document.id() + "\"");
  }

  /**
   * A paper whose number is recorded.
   *
   * @param letter the answer to an objection that has a place for its number itself; null for any
   *     other paper
   */
  private record Numbered(DocumentName document, Course course, @Nullable ObjectionLetter letter) {

    /**
     * The paper that is meant: of several answers to objections the first that has no number.
     *
     * @param again whether it is the last one that was numbered, if any was
     */
    static Numbered of(DocumentName document, Course course, boolean again) {
      List<ObjectionLetter> letters =
          document == DocumentName.OBJECTION_ANSWER ? ObjectionLetter.of(course) : List.of();
      ObjectionLetter meant = null;
      for (ObjectionLetter each : letters) {
        boolean next = each.number() != null || !again || meant == null;
        meant = next ? each : meant;
        if (each.number() == null) {
          break;
        }
      }
      boolean apart =
          meant != null
              && (meant != letters.get(0)
                  || meant.objection().get(CaseKeys.OBJECTION_NUMBER) != null);
      return new Numbered(document, course, apart ? meant : null);
    }

    /** The number that stands where this would; null if none does. */
    @Nullable String recorded() {
      if (letter != null) {
        return letter.number();
      }
      String number = numbers().get(document.id());
      Integer decided = decision() == null ? null : course.get(CaseKeys.DECISION_NUMBER);
      return number == null && decided != null ? String.valueOf(decided) : number;
    }

    /** Takes away where a number stands, and the list of numbers with the last one. */
    Edit removal() {
      if (letter != null) {
        return new Edit.Remove(ofDocument());
      }
      if (!numbers().containsKey(document.id())) {
        return new Edit.Remove(within(Objects.requireNonNull(decision()), "number"));
      }
      List<String> path = ofDocument();
      return new Edit.Remove(numbers().size() == 1 ? path.subList(0, path.size() - 1) : path);
    }

    /** Where a number is written: with a decision that keeps its own, a place in the row. */
    List<String> place(String number) {
      List<String> decision = decision();
      return decision != null && number.matches("[0-9]{1,9}")
          ? within(decision, "number")
          : ofDocument();
    }

    private Map<String, String> numbers() {
      Subject named = named();
      return named == null ? course.caseFile().numbers() : named.numbers();
    }

    /** The officer who alone is meant: among others, or who has that number alone. */
    private @Nullable Subject named() {
      Subject subject = course.subject();
      boolean own = subject != null && subject.numbers().containsKey(document.id());
      return own || course.caseFile().subjects().size() > 1 ? subject : null;
    }

    /** Where the decision stands that keeps its own number; null if none does. */
    private @Nullable List<String> decision() {
      Subject subject = course.subject();
      if (document != DocumentName.DECISION) {
        return null;
      }
      if (subject != null && subject.decision() != null) {
        return within(holder(subject), "decision");
      }
      boolean ofAll = named() == null && course.caseFile().decision() != null;
      return ofAll ? List.of("decision") : null;
    }

    private List<String> ofDocument() {
      if (letter != null) {
        List<String> all = within(holder(course.concerned().get(0)), "objections");
        return within(within(all, String.valueOf(letter.place())), "number");
      }
      Subject named = named();
      List<String> holder = named == null ? List.of() : holder(named);
      return within(within(holder, "numbers"), document.id());
    }

    private List<String> holder(Subject subject) {
      return List.of("subjects", String.valueOf(course.caseFile().place(subject)));
    }

    private static List<String> within(List<String> holder, String key) {
      List<String> path = new ArrayList<>(holder);
      path.add(key);
      return path;
    }
  }
}
