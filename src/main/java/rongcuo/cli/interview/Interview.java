package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.ReportKind;
import rongcuo.casefile.Subject;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Form;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/**
 * The questionnaire: takes a person through a case, from who and what over what is relied on to the
 * facts and the conclusion. Every answer is on disk before the next question appears.
 */
final class Interview {

  private final Sitting sitting;
  private final Prompter prompter;
  private final CaseDraft draft;
  private final FactQuestions facts;

  /** The place among the steps before the facts; past the last one, the facts are in hand. */
  private int position;

  Interview(Sitting sitting) {
    this.sitting = sitting;
    this.prompter = sitting.prompter();
    this.draft = sitting.draft();
    this.facts = new FactQuestions(sitting);
  }

  /** Asks until the person leaves. */
  Move run() {
    position = whereItStopped();
    while (true) {
      List<OpeningStep> steps = steps();
      boolean inForm = position < steps.size();
      OpeningStep step = inForm ? steps.get(position) : null;
      Move move = step == null ? facts.askNext() : ask(step);
      switch (move) {
        case ON -> position = inForm ? position + 1 : steps.size();
        case BACK -> position = Math.max(0, (inForm ? position : steps.size()) - 1);
        case ANSWERS, AMEND, PROCEEDINGS -> {
          Move end = move;
          while (end.isAside()) {
            end = aside(end, inForm);
          }
          if (end.ends()) {
            return end;
          }
        }
        case STAY, AGAIN -> position = step == null ? steps().size() : placeOf(step, steps);
        case LEAVE, BREAK_OFF, FAILED -> {
          return move;
        }
      }
    }
  }

  /** Asks a step; one of a form with all that it has. */
  private Move ask(OpeningStep step) {
    if (!(step instanceof FieldStep field)) {
      return step.ask();
    }
    Filling filling = new Filling(sitting);
    int first = firstOf(field.part());
    Form form = Form.of(() -> blanksOf(field.part(), filling), position - first);
    field.tellWhere();
    Move move = filling.ask(form);
    int last = first + blanksOf(field.part(), filling).size() - 1;
    position = move == Move.ON ? last : move == Move.BACK ? first : first + form.at();
    return move;
  }

  private int firstOf(String part) {
    List<OpeningStep> steps = steps();
    int first = 0;
    while (!(steps.get(first) instanceof FieldStep field && field.part().equals(part))) {
      first++;
    }
    return first;
  }

  private List<FormBlank> blanksOf(String part, Filling filling) {
    List<FormBlank> blanks = new ArrayList<>();
    for (OpeningStep step : steps()) {
      if (step instanceof FieldStep field && field.part().equals(part)) {
        blanks.add(new FieldBlank(field.field(), filling));
      }
    }
    return blanks;
  }

  private Move aside(Move move, boolean inForm) {
    return switch (move) {
      case ANSWERS -> change(inForm);
      case AMEND -> amend(inForm);
      default -> new Proceedings(sitting).ask();
    };
  }

  /** Behind the last step that has an answer; once a fact is answered, at the facts. */
  private int whereItStopped() {
    List<OpeningStep> steps = steps();
    CaseFile caseFile = draft.caseFile();
    boolean atFacts =
        !caseFile.facts().isEmpty()
            || caseFile.subjects().stream().anyMatch(subject -> !subject.facts().isEmpty());
    if (atFacts) {
      return steps.size();
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (!steps.get(i).shown().isEmpty()) {
        return i + 1;
      }
    }
    return 0;
  }

  private List<OpeningStep> steps() {
    CaseFile caseFile = draft.caseFile();
    List<OpeningStep> steps = new ArrayList<>();
    for (int i = 0; i < caseFile.subjects().size(); i++) {
      add(InterviewForm.subject(i), "subject " + i, steps);
    }
    steps.add(new MoreSubjects());
    add(InterviewForm.matter(), "matter", steps);
    add(InterviewForm.proceedings(caseFile), "proceedings", steps);
    if (caseFile.get(CaseKeys.REPORT_KIND) == ReportKind.NAMED) {
      steps.add(new ReporterStep(sitting));
    }
    steps.add(new EvidenceLines(sitting));
    steps.add(new ClaimsOrAll(sitting));
    if (caseFile.claims() != null) {
      for (Provision article : ClaimsOf.ARTICLES) {
        steps.add(new ClaimsOf(article, sitting));
      }
    }
    return steps;
  }

  private void add(List<FormField> fields, String part, List<OpeningStep> steps) {
    for (FormField field : fields) {
      if (!sitting.habits().settle(field.key())) {
        steps.add(new FieldStep(field, part, sitting));
      }
    }
  }

  /** Lets the person add, correct and remove, and comes back to the question. */
  private Move amend(boolean inForm) {
    List<OpeningStep> before = steps();
    Move end = new AmendMenu(sitting).ask();
    comeBack(inForm, before);
    return end;
  }

  /** Back to the question that was put, wherever it now stands. */
  private void comeBack(boolean inForm, List<OpeningStep> before) {
    List<OpeningStep> now = steps();
    if (now.size() != before.size()) {
      facts.forgetTurns();
    }
    position = inForm ? placeOf(before.get(position), before) : now.size();
  }

  /** Where a step stands now: those of officers come first, as many for each. */
  private int placeOf(OpeningStep step, List<OpeningStep> before) {
    int each = InterviewForm.subject(0).size();
    int ofSubjects = draft.caseFile().subjects().size() * each;
    List<OpeningStep> now = steps();
    boolean ofSubject = step instanceof FieldStep field && field.part().startsWith("subject");
    if (ofSubject) {
      return Math.min(before.indexOf(step), ofSubjects);
    }
    for (int i = ofSubjects; i < now.size(); i++) {
      if (now.get(i).label().equals(step.label())) {
        return i;
      }
    }
    return Math.min(before.indexOf(step), now.size());
  }

  /** Lets the person choose anything asked so far and change it. */
  private Move change(boolean inForm) {
    List<OpeningStep> given = steps();
    List<Selectable> options = new ArrayList<>();
    for (OpeningStep step : given) {
      String listed = step.listed();
      String shown = listed.isEmpty() ? sitting.say("（未填）", "(empty)") : listed;
      options.add(Selectable.of(sitting.say(step.label()) + sitting.say("：", ": ") + shown));
    }
    List<FactQuestions.Asked> answered = facts.standing();
    for (FactQuestions.Asked answer : answered) {
      options.add(Selectable.of(answer.shown()));
    }
    sitting.ask("修改哪一项？", "Which one is to be changed?");
    Reply reply = prompter.pick(options, -1, EnumSet.of(Action.BACK, Action.LEAVE));
    if (reply instanceof Reply.Picked picked) {
      int index = picked.index();
      if (index >= given.size()) {
        return facts.ask(answered.get(index - given.size()));
      }
      List<Bilingual> before = given.stream().map(OpeningStep::label).toList();
      Move move = given.get(index).ask();
      if (move == Move.ON && steps().size() > given.size()) {
        move = askWhatIsNew(before);
      }
      comeBack(inForm, given);
      return move;
    }
    return Move.of(reply);
  }

  /** Asks what a change brings along, and nothing else. */
  private Move askWhatIsNew(List<Bilingual> before) {
    Move move = Move.ON;
    for (OpeningStep step : steps()) {
      boolean isNew = !before.contains(step.label());
      move = isNew && !move.ends() ? step.ask() : move;
    }
    return move.ends() ? move : Move.ON;
  }

  private final class MoreSubjects implements OpeningStep {
    @Override
    public Bilingual label() {
      return new Bilingual("其他当事人", "further subjects");
    }

    @Override
    public String shown() {
      return "";
    }

    @Override
    public String listed() {
      List<String> names = draft.caseFile().subjects().stream().map(Subject::name).toList();
      return names.size() == 1
          ? sitting.say("没有", "none")
          : String.join(sitting.say("、", ", "), names.subList(1, names.size()));
    }

    @Override
    public Move ask() {
      sitting.header(sitting.say("当事人", "subjects"));
      Reply reply =
          sitting.noOrYes(
              new Bilingual("还有其他当事人吗？", "Are there further subjects?"),
              new Bilingual("没有了", "no"),
              new Bilingual("还有", "yes"),
              new Bilingual(
                  "同一件事涉及几名执法人员或者执法机构的，逐一列出，逐人认定。",
                  "Officers and institutions in the same matter are each assessed."));
      if (!(reply instanceof Reply.Picked picked) || picked.index() == 0) {
        return Move.of(reply);
      }
      Move move = AmendMenu.addOfficer(sitting);
      return move.ends() ? move : Move.STAY;
    }
  }
}
