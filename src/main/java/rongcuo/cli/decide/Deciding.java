package rongcuo.cli.decide;

import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.OfficeArchive;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.report.Precedent;
import rongcuo.report.RulingText;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;
import rongcuo.steps.art14.Adoption;
import rongcuo.steps.art14.Draft;
import rongcuo.steps.art14.Ruling;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.RefusedException;

/**
 * Records a decision on a case: as it was asked for, with what somebody adds to it where somebody
 * is there. Of several officers each who is undecided is asked about in turn, unless all that
 * decides was given and they do not differ.
 */
final class Deciding implements CaseChange.Work {

  private static final Bilingual NOTHING =
      new Bilingual("没有作出决定，文件未改动。", "Nothing was decided; the file is as it was.");

  private static final Bilingual NO_MORE =
      new Bilingual(
          "没有对{0}作出决定；此前确认的决定已经保存。",
          "Nothing was decided on {0}; what was confirmed before is saved.");

  private static final Bilingual WHOSE =
      new Bilingual("已经作出决定。要变更谁的决定", "It is decided. Whose decision is to be changed");

  private static final Bilingual WHOSE_HELP =
      new Bilingual(
          "变更后，原决定及其告知、公开作为原决定保存，新的决定书写明代替哪一决定。",
          "The decision is kept as a former one with its notices; the new document names it.");

  private AskedDecision asked;
  private final ReadingPolicy policy;
  private final DecisionRecorder recorder;
  private final Session session;
  private final @Nullable Prompter prompter;
  private final boolean dryRun;
  private final List<Adoption> readings;
  private final OfficeArchive archive;
  private boolean interrupted;

  /**
   * A decision to record.
   *
   * @param adopted readings that the command line adopts
   * @param prompter null if nobody is there, or is to be asked
   * @param archive of decided cases, which decisions are held against
   */
  Deciding(
      AskedDecision asked,
      List<Adoption> adopted,
      ReadingPolicy policy,
      LocalDate today,
      Session session,
      @Nullable Prompter prompter,
      boolean dryRun,
      OfficeArchive archive) {
    this.asked = asked;
    this.readings = new ArrayList<>(adopted);
    this.policy = policy;
    this.recorder = new DecisionRecorder(readings, today, session);
    this.session = session;
    this.prompter = prompter;
    this.dryRun = dryRun;
    this.archive = archive;
  }

  /** Whether the person broke off by Ctrl-C. */
  boolean isInterrupted() {
    return interrupted;
  }

  @Override
  public @Nullable Bilingual on(CaseEditor editor, CaseFile caseFile, @Nullable Subject subject)
      throws IOException, RefusedException, EditRefusedException {
    boolean all = subject == null && caseFile.subjects().size() > 1;
    boolean anew = prompter != null && asked.draft().replacing() == null;
    boolean inTurn = all && anew;
    if (anew && isDecided(caseFile, subject)) {
      return replaced(editor, caseFile, subject);
    }
    Ruling ruling = ruling(caseFile, subject);
    if (inTurn && isOpen(ruling, withBody(asked.draft(), caseFile))) {
      return inTurn(editor);
    }
    Draft draft = decided(editor, subject == null ? -1 : caseFile.place(subject), null);
    if (draft == null) {
      session.note(NOTHING);
      return null;
    }
    return RulingText.recorded(CaseChange.caseFile(editor), ruling);
  }

  private boolean isDecided(CaseFile caseFile, @Nullable Subject subject) {
    List<Integer> undecided = undecided(caseFile);
    return subject == null
        ? undecided.size() < caseFile.subjects().size() && toDecide(caseFile).isEmpty()
        : !undecided.contains(caseFile.place(subject));
  }

  /** The undecided but those whose proceedings ended. */
  private List<Integer> toDecide(CaseFile caseFile) {
    List<Integer> open = new ArrayList<>(undecided(caseFile));
    open.removeIf(
        place ->
            Course.recorded(caseFile, Readings.DEFAULT, caseFile.subjects().get(place)).isEnded());
    return open;
  }

  /** Asks whose decision is to be changed, where none is to be taken; null if none is. */
  private @Nullable Bilingual replaced(
      CaseEditor editor, CaseFile caseFile, @Nullable Subject named)
      throws IOException, RefusedException, EditRefusedException {
    List<Subject> decided = new ArrayList<>(named == null ? caseFile.subjects() : List.of(named));
    decided.removeIf(each -> caseFile.concluded(each) == null);
    List<Selectable> options = new ArrayList<>();
    decided.forEach(each -> options.add(Selectable.of(session.say(standing(caseFile, each)))));
    options.add(Selectable.of(session.say("不变更", "none")));
    Reply reply =
        new Asker(Objects.requireNonNull(prompter), session.language())
            .pick(WHOSE, WHOSE_HELP, options, options.size() - 1);
    interrupted |= reply instanceof Reply.Ended ended && ended.interrupted();
    if (!(reply instanceof Reply.Picked picked) || picked.index() == decided.size()) {
      session.note(NOTHING);
      return null;
    }
    asked = asked.replacing();
    return on(
        editor, caseFile, caseFile.subjects().size() == 1 ? null : decided.get(picked.index()));
  }

  private static Bilingual standing(CaseFile caseFile, Subject subject) {
    Decision decision = Objects.requireNonNull(caseFile.concluded(subject));
    return new Bilingual("{0}：{1}，{2}", "{0}: {1}, {2}")
        .with(
            subject.called(),
            Objects.requireNonNull(decision.conclusion()).label(),
            decision.date() == null ? new Bilingual("未写明日期", "without a date") : decision.date());
  }

  /** Asks about each officer who is undecided, and puts each decision on disk before the next. */
  private @Nullable Bilingual inTurn(CaseEditor editor)
      throws IOException, RefusedException, EditRefusedException {
    if (!asked.ofOne().isEmpty()) {
      throw new UsageException(
          "本案有多名当事人，{0} 的内容只属于其中一名；请用 --subject 指明是谁，或者不写这些选项、逐人问答。",
          "The case has several subjects, and what {0} says is of one of them; say by"
              + " --subject of whom, or leave it out and be asked about each in turn.",
          String.join("、", asked.ofOne()));
    }
    List<Integer> places = toDecide(CaseChange.caseFile(editor));
    Bilingual whyNot = places.isEmpty() ? ruling(CaseChange.caseFile(editor), null).whyNot() : null;
    if (whyNot != null) {
      throw new RefusedException(whyNot);
    }
    List<Bilingual> done = new ArrayList<>();
    Earlier earlier = null;
    for (int place : places) {
      Draft draft = decided(editor, place, earlier);
      Subject subject = CaseChange.caseFile(editor).subjects().get(place);
      if (draft == null) {
        session.note(done.isEmpty() ? NOTHING : NO_MORE.with(subject.called()));
        break;
      }
      if (!dryRun) {
        editor.save();
      }
      earlier = new Earlier(subject.called(), draft);
      done.add(
          new Bilingual("{0}：{1}", "{0}: {1}")
              .with(
                  subject.called(),
                  RulingText.recorded(
                      CaseChange.caseFile(editor), ruling(CaseChange.caseFile(editor), subject))));
    }
    return done.isEmpty() ? null : new Bilingual("；", "; ").between(done);
  }

  private List<Integer> undecided(CaseFile caseFile) {
    List<Integer> undecided = new ArrayList<>();
    for (int i = 0; i < caseFile.subjects().size(); i++) {
      boolean recommends =
          ruling(caseFile, null).isRecommendation(withBody(asked.draft(), caseFile).body());
      Subject subject = caseFile.subjects().get(i);
      var standing =
          recommends || asked.draft().body() == null
              ? caseFile.concluded(subject)
              : caseFile.decision(subject);
      if (standing == null || standing.conclusion() == null || isHalfway(caseFile, subject)) {
        undecided.add(i);
      }
    }
    return undecided;
  }

  /** Whether the unit has recommended, and the body that decides has yet to. */
  private boolean isHalfway(CaseFile caseFile, Subject subject) {
    String body = caseFile.get(CaseKeys.ACCOUNTABILITY_BODY);
    boolean decides = asked.draft().body() != null && asked.draft().body().strip().equals(body);
    var decision = caseFile.decision(subject);
    return (decides || asked.draft().body() == null)
        && body != null
        && (decision == null || caseFile.isOfUnit(decision));
  }

  /** What was decided and recorded, on one subject or on all; null if nothing was. */
  private @Nullable Draft decided(CaseEditor editor, int place, @Nullable Earlier earlier)
      throws IOException, RefusedException, EditRefusedException {
    CaseFile caseFile = CaseChange.caseFile(editor);
    @Nullable Subject subject = place < 0 ? null : caseFile.subjects().get(place);
    Ruling ruling = ruling(caseFile, subject);
    show(ruling);
    Constraints constraints = new Constraints(ruling, archive);
    Draft given = withBody(asked.draft(), caseFile);
    if (prompter == null || isSettled(ruling, given, constraints)) {
      tell(constraints.brokenBy(given), given);
      recorder.record(given, ruling, editor);
      return given;
    }
    Bilingual whyNot = ruling.whyNot();
    if (whyNot != null) {
      throw new RefusedException(whyNot);
    }
    try {
      ruling = adopting(caseFile, subject, ruling);
    } catch (EOFException e) {
      session.out().println();
      return null;
    }
    Ruling at = ruling;
    DecisionDialogue dialogue =
        new DecisionDialogue(
            new Asker(prompter, session.language()),
            ruling,
            asked,
            earlier,
            new Constraints(ruling, archive),
            draft -> recorder.record(draft, at, editor));
    Draft draft = dialogue.run();
    interrupted |= dialogue.isInterrupted();
    if (draft == null) {
      dialogue.typed().forEach(session::note);
    }
    return draft;
  }

  /** Whether nothing is left to ask, nor precedents that the case is to be told apart from. */
  private static boolean isSettled(Ruling ruling, Draft given, Constraints constraints) {
    return !isOpen(ruling, given)
        && (given.distinction() != null || constraints.brokenBy(given).isEmpty());
  }

  /** Tells precedents that were treated better, and how the case is told apart from them. */
  private void tell(List<Precedent> milder, Draft given) {
    ConstraintText.of(milder).forEach(session::note);
    if (!milder.isEmpty() && given.distinction() == null) {
      session.note(ConstraintText.ADVICE);
    }
  }

  private Ruling adopting(CaseFile caseFile, @Nullable Subject subject, Ruling ruling)
      throws IOException {
    Ruling now = ruling;
    Prompts prompts =
        new Prompts(Objects.requireNonNull(prompter), session.out(), session.language());
    AdoptionDialogue dialogue = new AdoptionDialogue(prompts, session.language(), archive);
    try {
      for (List<Adoption> more = dialogue.offer(now, asked.draft());
          !more.isEmpty();
          more = dialogue.offer(now, asked.draft())) {
        readings.addAll(more);
        now = ruling(caseFile, subject);
        show(now);
      }
    } catch (EOFException e) {
      interrupted |= prompts.interrupted();
      throw e;
    }
    return now;
  }

  private Ruling ruling(CaseFile caseFile, @Nullable Subject subject) {
    CaseFile adopting = caseFile;
    for (Adoption adoption : readings) {
      adopting = adopting.adopting(adoption.choice(), adoption.reason());
    }
    List<Assessment> assessments =
        new CaseAssessor(policy)
            .assess(adopting).stream().map(AssessedSubject::assessment).toList();
    return new Ruling(adopting, subject, assessments);
  }

  private void show(Ruling ruling) {
    String text = RulingText.before(ruling.caseFile(), ruling, session::say, session.coloured());
    session.out().print(text);
    session.out().flush();
  }

  private static Draft withBody(Draft draft, CaseFile caseFile) {
    return draft.body() != null
        ? draft
        : draft.with(CaseKeys.DECIDING_BODY, caseFile.get(CaseKeys.UNIT_NAME));
  }

  /** Whether there is something to ask: what decides is missing, or no reasons are given. */
  private static boolean isOpen(Ruling ruling, Draft draft) {
    Outcome outcome = ruling.outcome();
    boolean chosen =
        draft.disposition() != null || (outcome != null && outcome.dispositions().size() == 1);
    boolean weighed =
        ruling.reservations().stream()
            .map(Reservation::id)
            .allMatch(draft.reservations()::containsKey);
    boolean alone = ruling.subjects().stream().noneMatch(Deciding::hasOwn);
    return !chosen || !weighed || draft.reasons() == null || !alone && ruling.subjects().size() > 1;
  }

  private static boolean hasOwn(Subject subject) {
    return !Fingerprints.restsOnMatter(subject) || subject.particulars().has(CaseKeys.ANALYSIS);
  }
}
