package rongcuo.cli.interview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.AnswerPlace;
import rongcuo.casefile.edit.Edit;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.interview.Menu.Entry;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.inquiry.GivenAnswers;
import rongcuo.inquiry.Question;
import rongcuo.inquiry.Questioning;
import rongcuo.inquiry.Questioning.Turn;
import rongcuo.inquiry.SubjectQuestioning;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.AssessmentText;
import rongcuo.report.Labels;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/** The part of the questionnaire that asks for the facts, subject by subject, and concludes. */
final class FactQuestions {

  private static final Set<Action> AT_A_FACT = EnumSet.range(Action.HELP, Action.LEAVE);

  private static final String[] SOME = {"有", "有的"};
  private static final String[] NONE = {"没有", "没", "无"};
  private static final String[] NEITHER = {};

  private static final Truth[] ANSWERS = {Truth.YES, Truth.NO, Truth.UNKNOWN};

  private static final Bilingual UNSAVED =
      new Bilingual(
          "这一题的备注和证据随勾选的各项保存；这次没有勾选，没有保存。备注：{0}；证据：{1}",
          "The note and the evidence go with what is ticked here; nothing was, and they are not"
              + " saved. Note: {0}; evidence: {1}");

  private final Sitting sitting;
  private final Language language;
  private final Prompter prompter;
  private final CaseDraft draft;
  private final DetailQuestions detailQuestions;

  /** The questions put in this sitting, the last on top, for going back. */
  private final Deque<Turn> asked = new ArrayDeque<>();

  /** By subject: what was skipped in this sitting. It is asked again in the next. */
  private final Map<Integer, FactSet> skipped = new HashMap<>();

  /** Whether the person goes on after the conclusion is settled, for the record. */
  private boolean forTheRecord;

  FactQuestions(Sitting sitting) {
    this.sitting = sitting;
    this.language = sitting.language();
    this.prompter = sitting.prompter();
    this.draft = sitting.draft();
    this.detailQuestions = new DetailQuestions(sitting);
  }

  /** A fact that is answered, for the list of answers; subject null if it is the whole matter's. */
  record Asked(@Nullable Integer subject, AnsweredFact fact, String shown) {}

  /** Asks what is to be asked next, or concludes where nothing is. */
  Move askNext() {
    Questioning matter = matter();
    Turn next = forTheRecord ? matter.nextForTheRecord() : matter.next();
    if (next == null) {
      return conclude();
    }
    Move move = ask(next);
    if (move == Move.ON) {
      asked.push(next);
    }
    return move == Move.BACK ? back() : move;
  }

  /** Forgets which subject was asked what: they are others now. */
  void forgetTurns() {
    asked.clear();
    skipped.clear();
  }

  /** Puts the question before once more; where there is none, goes back to the form. */
  private Move back() {
    while (!asked.isEmpty()) {
      Turn last = asked.pop();
      Move move = ask(last);
      if (move != Move.BACK) {
        asked.push(last);
        return move;
      }
    }
    return Move.BACK;
  }

  /** Every answer in the file. */
  List<Asked> standing() {
    List<Asked> standing = new ArrayList<>();
    CaseFile caseFile = draft.caseFile();
    boolean several = caseFile.subjects().size() > 1;
    String all = several ? sitting.say("各当事人共同：", "for all subjects: ") : "";
    for (AnsweredFact answered : caseFile.facts().values()) {
      standing.add(new Asked(null, answered, all + shown(answered)));
    }
    for (int i = 0; i < caseFile.subjects().size(); i++) {
      Subject subject = caseFile.subjects().get(i);
      for (AnsweredFact answered : subject.facts().values()) {
        String shown = subject.name() + sitting.say("：", ": ") + shown(answered);
        standing.add(new Asked(i, answered, shown));
      }
    }
    return standing;
  }

  private String shown(AnsweredFact answered) {
    String evidence =
        answered.evidence().isEmpty()
            ? ""
            : sitting.say("（证据 ", " (evidence ")
                + String.join(sitting.say("、", ", "), answered.evidence())
                + sitting.say("）", ")");
    return answered.fact().wording(language).label()
        + sitting.say("：", ": ")
        + answered.answer().label().in(language)
        + evidence;
  }

  /** Asks a fact that is answered once more. */
  Move ask(Asked standing) {
    Fact fact = standing.fact().fact();
    int subject = standing.subject() == null ? 0 : standing.subject();
    Question question = new Question.Single(fact.sources().get(0), fact);
    Move move = askSingle(new Turn(subject, question), fact, standing.subject(), standing.fact());
    return move == Move.BACK ? Move.ON : move;
  }

  /** The case as the engine sees it: what stands in the file, and what was skipped. */
  private Questioning matter() {
    CaseFile caseFile = draft.caseFile();
    List<GivenAnswers> subjects = new ArrayList<>();
    for (int i = 0; i < caseFile.subjects().size(); i++) {
      GivenAnswers given = given(caseFile.subjects().get(i).facts().values());
      FactSet passedOver = skipped.getOrDefault(i, FactSet.NONE).without(given.answers().known());
      subjects.add(new GivenAnswers(given.answers(), given.passedOver().or(passedOver)));
    }
    Claims claims = caseFile.claims() == null ? Claims.ALL : Claims.of(caseFile.claims());
    return new Questioning(
        given(caseFile.facts().values()),
        subjects,
        claims,
        sitting.policy().readingsFor(caseFile.readings()));
  }

  private static GivenAnswers given(Collection<AnsweredFact> answers) {
    GivenAnswers given = GivenAnswers.NONE;
    for (AnsweredFact answered : answers) {
      given = given.with(answered.fact(), answered.counted());
    }
    return given;
  }

  private Move ask(Turn next) {
    if (next.question() instanceof Question.CheckList checkList) {
      return askCheckList(next, checkList);
    }
    Fact fact = next.question().facts().get(0);
    return askSingle(
        next,
        fact,
        AnswerPlace.toBe(draft.caseFile(), next.subject(), fact),
        standing(next.subject()).get(fact));
  }

  /** What stands in the file for a subject. */
  private Map<Fact, AnsweredFact> standing(int subject) {
    CaseFile caseFile = draft.caseFile();
    return caseFile.facts(caseFile.subjects().get(subject));
  }

  private void header(Turn next) {
    CaseFile caseFile = draft.caseFile();
    SubjectQuestioning inquiry = matter().inquiry(next.subject());
    int subjects = caseFile.subjects().size();
    String number = subjects > 1 ? " " + (next.subject() + 1) + "/" + subjects : "";
    boolean matter = !next.question().perSubject() && subjects > 1;
    Bilingual place =
        new Bilingual(
                "{0}{1}{2}  已答 {3} 项，待答至多 {4} 项  可能：{5}",
                "{0}{1}{2}  {3} answered, {4} or fewer to go  possible: {5}")
            .with(
                caseFile.subjects().get(next.subject()).name(),
                number,
                matter ? new Bilingual("（各当事人共同）", " (for all subjects)") : "",
                inquiry.given().answers().known().size(),
                inquiry.relevant().without(inquiry.given().passedOver()).size(),
                Labels.outcomes(inquiry.possible()));
    prompter.status(sitting.say(place));
    Provision provision = next.question().provision();
    prompter.say(provision.citation(language) + sitting.say("：", ": ") + wordsOf(provision));
  }

  private static String wordsOf(Provision provision) {
    String words = Statute.words(provision);
    return words.isEmpty() ? Statute.chapeau(provision) : words;
  }

  private Move askSingle(
      Turn next, Fact fact, @Nullable Integer place, @Nullable AnsweredFact before) {
    header(next);
    AnswerDetails details = AnswerDetails.of(before);
    int chosen = before == null ? -1 : Arrays.asList(ANSWERS).indexOf(before.answer());
    while (true) {
      prompter.emphasize(fact.wording(language).question());
      Reply reply = prompter.pick(answers(fact), chosen, AT_A_FACT);
      if (reply instanceof Reply.Picked picked) {
        Move move = answer(fact, place, ANSWERS[picked.index()], details);
        if (move != Move.AGAIN) {
          return move;
        }
      } else if (!(reply instanceof Reply.Acted acted)) {
        return Move.of(reply);
      } else if (acted.action() == Action.SKIP) {
        skip(next.subject(), fact);
        return Move.ON;
      } else {
        Move move = aside(acted, next.subject(), List.of(fact), details);
        if (details.changed) {
          // On disk at once: the answer may never come.
          Truth answer = before == null ? Truth.UNKNOWN : before.answer();
          Move saved = save(place, fact, answer, details);
          details.changed = false;
          move = saved == Move.ON ? move : saved;
        }
        if (move != Move.AGAIN) {
          return move;
        }
      }
    }
  }

  private void skip(int subject, Fact fact) {
    int subjects = draft.caseFile().subjects().size();
    for (int i = 0; i < subjects; i++) {
      if (i == subject || !fact.perSubject()) {
        skipped.merge(i, FactSet.of(fact), FactSet::or);
      }
    }
  }

  private Move save(@Nullable Integer place, Fact fact, Truth answer, AnswerDetails details) {
    return draft
        .save(Edit.answer(place, fact, answer, details.evidence, details.note, details.basis))
        .move();
  }

  private List<Selectable> answers(Fact fact) {
    String question = fact.wording(Language.CHINESE).question();
    String[] some = AnswerWords.asksForSome(question) ? SOME : NEITHER;
    String[] none = AnswerWords.allowsNone(question) ? NONE : NEITHER;
    return List.of(
        Selectable.of(Truth.YES.label().in(language), AnswerWords.yes(some)),
        Selectable.of(Truth.NO.label().in(language), AnswerWords.no(none)),
        Selectable.of(Truth.UNKNOWN.label().in(language), AnswerWords.unknown()));
  }

  private Move answer(Fact fact, @Nullable Integer place, Truth truth, AnswerDetails details) {
    if (fact.needsBasis() && truth == Truth.YES) {
      sitting.tell(
          new Bilingual(
              "请写明法律依据（法律、法规、规章或者文件的名称和条款）。没有依据的，按“不详”处理。",
              "Name the legal basis (law, regulation or document, with its article). Without"
                  + " one the yes counts as unknown."));
      String preset = details.basis == null ? "" : details.basis;
      Reply reply = prompter.enter(preset, EnumSet.of(Action.BACK, Action.LEAVE));
      if (!(reply instanceof Reply.Entered entered)) {
        Move move = Move.of(reply);
        if (move.ends()) {
          // The yes was given, though it counts for nothing before its basis comes.
          Move saved = save(place, fact, truth, details);
          return saved == Move.ON ? move : saved;
        }
        return move == Move.BACK ? Move.AGAIN : move;
      }
      if (!entered.text().equals(preset)) {
        details.basis = entered.text().isEmpty() ? null : entered.text();
      }
    }
    return save(place, fact, truth, details);
  }

  private Move askCheckList(Turn next, Question.CheckList checkList) {
    header(next);
    Subject subject = draft.caseFile().subjects().get(next.subject());
    Map<Fact, AnsweredFact> standing = draft.caseFile().facts(subject);
    SortedSet<Integer> ticked = new TreeSet<>();
    List<Selectable> options = new ArrayList<>();
    for (Fact fact : checkList.facts()) {
      AnsweredFact before = standing.get(fact);
      if (before != null && before.answer() == Truth.YES) {
        ticked.add(options.size());
      }
      options.add(Selectable.of(inAList(fact)));
    }
    AnswerDetails details = new AnswerDetails();
    while (true) {
      sitting.ask("有下列哪些情形？（可以多选）", "Which of these are so? (any number)");
      Reply reply = prompter.tick(options, ticked, AT_A_FACT);
      if (reply instanceof Reply.Ticked done) {
        ticked = done.indexes();
        Move move = answer(next, checkList, ticked, details);
        if (move != Move.AGAIN) {
          if (ticked.isEmpty()) {
            tellUnsaved(details);
          }
          return move;
        }
      } else if (!(reply instanceof Reply.Acted acted)) {
        tellUnsaved(details);
        return Move.of(reply);
      } else if (acted.action() == Action.SKIP) {
        tellUnsaved(details);
        for (Fact fact : checkList.facts()) {
          skip(next.subject(), fact);
        }
        return Move.ON;
      } else {
        Move move = aside(acted, next.subject(), checkList.facts(), details);
        if (move != Move.AGAIN) {
          tellUnsaved(details);
          return move;
        }
      }
    }
  }

  /** A note on a list belongs to what is ticked there; nothing ticked, there is no place for it. */
  private void tellUnsaved(AnswerDetails details) {
    if (details.changed) {
      sitting.leaveOut(
          UNSAVED.with(
              details.note == null ? "" : details.note,
              String.join(sitting.say("、", ", "), details.evidence)));
    }
  }

  /** A fact among others: its label, or its whole question where that says what not to count. */
  private String inAList(Fact fact) {
    String question = fact.wording(language).question();
    boolean qualified = question.contains("（") || question.contains("(");
    return qualified ? question : fact.wording(language).label();
  }

  private Move answer(
      Turn next, Question.CheckList checkList, Set<Integer> ticked, AnswerDetails details) {
    Truth rest = Truth.NO;
    if (ticked.size() < checkList.facts().size()) {
      sitting.ask(
          "没有勾选的各项，是查明没有，还是尚未查清？", "Those not ticked: found not to be so, or not known yet?");
      Reply reply =
          prompter.pick(
              List.of(
                  Selectable.of(
                      sitting.say("查明没有（否）", "found not to be so (no)"),
                      AnswerWords.no("没有", "查明没有")),
                  Selectable.of(
                      sitting.say("尚未查清（不详）", "not known yet (unknown)"), AnswerWords.unknown())),
              0,
              EnumSet.of(Action.BACK, Action.LEAVE));
      if (!(reply instanceof Reply.Picked picked)) {
        Move move = Move.of(reply);
        if (move.ends() && !ticked.isEmpty()) {
          // What was ticked is answered, whatever is to be said of the rest.
          Move saved = save(next, checkList, ticked, null, details);
          return saved == Move.ON ? move : saved;
        }
        return move == Move.BACK ? Move.AGAIN : move;
      }
      rest = picked.index() == 0 ? Truth.NO : Truth.UNKNOWN;
    }
    return save(next, checkList, ticked, rest, details);
  }

  /** Saves yes for what is ticked, and the same for all the rest; null leaves the rest as it is. */
  private Move save(
      Turn next,
      Question.CheckList checkList,
      Set<Integer> ticked,
      @Nullable Truth rest,
      AnswerDetails details) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < checkList.facts().size(); i++) {
      Fact fact = checkList.facts().get(i);
      Truth truth = ticked.contains(i) ? Truth.YES : rest;
      if (truth == null) {
        continue;
      }
      AnswerDetails own = AnswerDetails.of(standing(next.subject()).get(fact));
      if (truth == Truth.YES) {
        own.evidence = details.evidence.isEmpty() ? own.evidence : details.evidence;
        own.note = details.note == null ? own.note : details.note;
      }
      edits.add(
          Edit.answer(
              AnswerPlace.toBe(draft.caseFile(), next.subject(), fact),
              fact,
              truth,
              own.evidence,
              own.note,
              own.basis));
    }
    return draft.save(edits.toArray(Edit[]::new)).move();
  }

  /** Does what was asked for besides an answer; AGAIN where the question is to be put once more. */
  private Move aside(Reply.Acted acted, int subject, List<Fact> facts, AnswerDetails details) {
    return switch (acted.action()) {
      case HELP -> {
        for (Fact fact : facts) {
          String label = facts.size() > 1 ? fact.wording(language).label() + "  " : "";
          prompter.say(label + fact.wording(language).help());
        }
        yield Move.AGAIN;
      }
      case WHY -> {
        facts.forEach(fact -> new WhyAsked(sitting).tell(matter().inquiry(subject), fact));
        yield Move.AGAIN;
      }
      case NOTE -> detailQuestions.note(acted.argument(), details);
      case EVIDENCE -> {
        Move move = detailQuestions.evidence(acted.argument(), details);
        yield move == Move.BACK ? Move.AGAIN : move;
      }
      default -> Move.of(acted);
    };
  }

  /** Shows the result and offers what can be done now. */
  private Move conclude() {
    CaseResult.Assessed result =
        (CaseResult.Assessed)
            new CaseAssessor(sitting.policy()).assess(draft.file(), draft.document());
    prompter.status(sitting.say("结论", "Conclusion"));
    new AssessmentText(language, prompter.columns()).write(result).lines().forEach(prompter::say);
    FactSet gaps = FactSet.NONE;
    int remaining = 0;
    int open = 0;
    for (int i = 0; i < result.subjects().size(); i++) {
      for (Fact fact : result.subjects().get(i).evidenceGaps()) {
        gaps = gaps.with(fact);
      }
      SubjectQuestioning inquiry = matter().inquiry(i);
      remaining += inquiry.remaining().size();
      open += inquiry.relevant().size();
    }
    return choose(gaps, remaining, open);
  }

  /** What can be done once the conclusion is shown. */
  private Move choose(FactSet gaps, int remaining, int open) {
    List<Entry> offered = new ArrayList<>();
    offered.add(entry(new Bilingual("保存并离开", "save and leave"), () -> Move.LEAVE));
    if (open > 0) {
      offered.add(
          entry(
              new Bilingual(
                      "回答仍影响结论的 {0} 项（跳过的和不详的）",
                      "answer the {0} that still matter (skipped or unknown)")
                  .with(open),
              this::askOpen));
    }
    if (!gaps.isEmpty()) {
      offered.add(
          entry(
              new Bilingual(
                      "为没有证据的 {0} 项事实补充证据（第三条）",
                      "give evidence for {0} facts that lack it (Article 3)")
                  .with(gaps.size()),
              () -> giveEvidence(gaps)));
    }
    if (remaining > 0 && !forTheRecord) {
      offered.add(
          entry(
              new Bilingual(
                  "继续回答不影响结论的事实，备查", "go on with facts that change nothing, for the record"),
              this::goOn));
    }
    offered.add(entry(new Bilingual("修改已答内容", "change an answer"), () -> Move.ANSWERS));
    offered.add(
        entry(
            new Bilingual("办理过程：受理、调查、集体研究等", "the proceedings: acceptance, inquiry, deliberation"),
            () -> Move.PROCEEDINGS));
    sitting.ask("下一步？", "What next?");
    Reply reply =
        prompter.pick(
            offered.stream().map(each -> Selectable.of(each.label())).toList(),
            0,
            EnumSet.of(Action.BACK, Action.ANSWERS, Action.AMEND, Action.LEAVE));
    if (reply instanceof Reply.Picked picked) {
      return offered.get(picked.index()).act().get();
    }
    Move move = Move.of(reply);
    return move == Move.BACK ? back() : move;
  }

  private Entry entry(Bilingual label, Supplier<Move> act) {
    return new Entry(sitting.say(label), act);
  }

  private Move goOn() {
    forTheRecord = true;
    return Move.STAY;
  }

  /** Puts the facts that were passed over and still matter once more. */
  private Move askOpen() {
    for (int i = 0; i < draft.caseFile().subjects().size(); i++) {
      skipped.remove(i);
      for (Fact fact : matter().inquiry(i).relevant().toList()) {
        if (matter().inquiry(i).relevant().has(fact)) {
          Question question = new Question.Single(fact.sources().get(0), fact);
          Move move = ask(new Turn(i, question));
          if (move != Move.ON) {
            return move == Move.BACK ? Move.STAY : move;
          }
        }
      }
    }
    return Move.STAY;
  }

  /** Goes through the supporting facts that lack evidence; an empty choice leaves one as it is. */
  private Move giveEvidence(FactSet gaps) {
    FactSet ofMatter = FactSet.NONE;
    for (int i = 0; i < draft.caseFile().subjects().size(); i++) {
      for (Fact fact : gaps.toList()) {
        boolean own = AnswerPlace.isOwn(draft.caseFile(), i, fact);
        AnsweredFact answered = standing(i).get(fact);
        boolean putBefore = !own && ofMatter.has(fact);
        if (answered != null && answered.evidence().isEmpty() && !putBefore) {
          ofMatter = own ? ofMatter : ofMatter.with(fact);
          Move move = giveEvidence(answered, own ? i : null);
          if (move != Move.ON) {
            return move;
          }
        }
      }
    }
    return Move.STAY;
  }

  private Move giveEvidence(AnsweredFact answered, @Nullable Integer place) {
    prompter.status(shown(answered));
    AnswerDetails details = AnswerDetails.of(answered);
    Move move = detailQuestions.evidence("", details);
    if (move != Move.AGAIN && !(move.ends() && details.changed)) {
      return move == Move.BACK ? Move.STAY : move;
    }
    if (details.evidence.isEmpty()) {
      return move == Move.AGAIN ? Move.ON : move;
    }
    Move saved = save(place, answered.fact(), answered.answer(), details);
    return saved == Move.ON && move != Move.AGAIN ? move : saved;
  }
}
