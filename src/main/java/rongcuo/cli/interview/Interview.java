package rongcuo.cli.interview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Proceedings.Report;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.ReporterFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.AnswerPlace;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.ReporterEditor;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Option;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.FileTrouble;
import rongcuo.statute.Provision;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Statute;

/**
 * The questionnaire: takes a person through a case, from who and what over what is relied on to the
 * facts and the conclusion. Every answer is on disk before the next question appears.
 */
final class Interview {

  private static final Set<Action> IN_FORM =
      EnumSet.of(Action.HELP, Action.BACK, Action.ANSWERS, Action.SKIP, Action.LEAVE);

  private static final Bilingual SEVERAL_LINES =
      new Bilingual(
          "现有多行文字如下；留空即保留，输入新的文字则替换。",
          "It has several lines, below. Leave it empty to keep them; a new text takes their place.");

  private final Session session;
  private final Language language;
  private final Prompter prompter;
  private final CaseDraft draft;
  private final FactQuestions facts;

  /** The place among the steps before the facts; past the last one, the facts are in hand. */
  private int position;

  Interview(Session session, Prompter prompter, CaseDraft draft, ReadingPolicy policy) {
    this.session = session;
    this.language = session.language();
    this.prompter = prompter;
    this.draft = draft;
    this.facts = new FactQuestions(session, prompter, draft, policy, this::addEvidence);
  }

  /** A question before the facts. */
  private interface Step {

    Bilingual label();

    /** What stands in the file; empty if nothing does. */
    String shown();

    /** What the list of answers says of it; empty if it is left out. */
    default String listed() {
      return shown();
    }

    Move ask();
  }

  /** Asks until the person leaves. */
  Move run() {
    position = whereItStopped();
    while (true) {
      List<Step> steps = steps();
      boolean inForm = position < steps.size();
      Move move = inForm ? steps.get(position).ask() : facts.askNext();
      switch (move) {
        case ON -> position = inForm ? position + 1 : steps.size();
        case BACK -> position = Math.max(0, (inForm ? position : steps.size()) - 1);
        case ANSWERS -> {
          Move end = change(inForm);
          while (end == Move.ANSWERS) {
            end = change(inForm);
          }
          if (end.ends()) {
            return end;
          }
        }
        case STAY, AGAIN -> {}
        case LEAVE, BREAK_OFF, FAILED -> {
          return move;
        }
      }
    }
  }

  /** Behind the last step that has an answer; once a fact is answered, at the facts. */
  private int whereItStopped() {
    List<Step> steps = steps();
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

  private List<Step> steps() {
    CaseFile caseFile = draft.caseFile();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < caseFile.subjects().size(); i++) {
      InterviewForm.subject(i).forEach(field -> steps.add(new FieldStep(field)));
    }
    steps.add(new MoreSubjects());
    InterviewForm.matter().forEach(field -> steps.add(new FieldStep(field)));
    InterviewForm.proceedings(caseFile).forEach(field -> steps.add(new FieldStep(field)));
    if (caseFile.proceedings().report().kind() == Report.Kind.NAMED) {
      steps.add(new ReporterStep());
    }
    steps.add(new MoreEvidence());
    steps.add(new ClaimsOrAll());
    if (caseFile.claims() != null) {
      for (Provision article : ARTICLES_OF_CLAIMS) {
        steps.add(new ClaimsOf(article));
      }
    }
    return steps;
  }

  /** Lets the person choose anything asked so far and change it. */
  private Move change(boolean inForm) {
    List<Step> given = steps();
    List<Option> options = new ArrayList<>();
    for (Step step : given) {
      String listed = step.listed();
      String shown = listed.isEmpty() ? session.say("（未填）", "(empty)") : listed;
      options.add(Option.of(session.say(step.label()) + session.say("：", ": ") + shown));
    }
    List<FactQuestions.Standing> answered = facts.standing();
    for (FactQuestions.Standing answer : answered) {
      options.add(Option.of(answer.shown()));
    }
    prompter.emphasize(session.say("修改哪一项？", "Which one is to be changed?"));
    Reply reply = prompter.pick(options, -1, EnumSet.of(Action.BACK, Action.LEAVE));
    if (reply instanceof Reply.Picked picked) {
      int index = picked.index();
      if (index >= given.size()) {
        return facts.ask(answered.get(index - given.size()));
      }
      Move move = given.get(index).ask();
      if (steps().size() > given.size()) {
        // The change brings questions of its own: they come next.
        position = index + 1;
      } else if (!inForm) {
        position = steps().size();
      }
      return move;
    }
    return Move.of(reply);
  }

  private void header(String place) {
    String id = draft.caseFile().id();
    prompter.status(id + "  " + place);
  }

  private final class FieldStep implements Step {
    private final FormField field;

    FieldStep(FormField field) {
      this.field = field;
    }

    @Override
    public Bilingual label() {
      return field.label();
    }

    @Override
    public String shown() {
      return field.shown(draft.caseFile(), language);
    }

    @Override
    public String listed() {
      return field.listed(draft.caseFile(), language);
    }

    @Override
    public Move ask() {
      header(session.say(whose(field)));
      prompter.emphasize(session.say(field.question()));
      String standing = field.shown(draft.caseFile(), language);
      boolean severalLines = standing.contains("\n");
      if (severalLines) {
        prompter.say(session.say(SEVERAL_LINES));
        standing.lines().forEach(line -> prompter.say("  " + line));
      }
      String preset = severalLines ? "" : shown();
      while (true) {
        Reply reply =
            field.kind() == FormField.Kind.WORD
                ? prompter.pick(field.options(language), field.chosen(draft.caseFile()), IN_FORM)
                : field.kind() == FormField.Kind.DATE
                    ? prompter.enterAnew(preset, IN_FORM)
                    : prompter.enter(preset, IN_FORM);
        if (reply instanceof Reply.Entered entered
            && (entered.text().equals(shown()) || (severalLines && entered.text().isEmpty()))) {
          return Move.ON;
        }
        if (reply instanceof Reply.Acted acted && acted.action() == Action.HELP) {
          prompter.say(session.say(field.help()));
          continue;
        }
        @Nullable String value = valueOf(reply);
        if (value == null) {
          return Move.of(reply);
        }
        if (field.kind() == FormField.Kind.DATE && !value.isEmpty()) {
          DateEntry date = DateEntry.of(value, prompter, language);
          if (date.day() == null) {
            // A date is told and written anew.
            preset = date.proposed().isEmpty() ? shown() : date.proposed();
            continue;
          }
          value = date.day().toString();
        }
        Move move = store(value);
        if (move != Move.AGAIN) {
          return move;
        }
        // A text stands there to be mended.
        preset = field.kind() == FormField.Kind.DATE ? shown() : value;
      }
    }

    private @Nullable String valueOf(Reply reply) {
      if (reply instanceof Reply.Picked picked) {
        return field.words().get(picked.index()).id();
      }
      return reply instanceof Reply.Entered entered ? entered.text() : null;
    }

    private Move store(String value) {
      if (value.isEmpty()) {
        if (field.isNameOfSubject()) {
          prompter.refuse(session.say("姓名不能为空。", "The name cannot be empty."));
          return Move.AGAIN;
        }
        return shown().isEmpty() ? Move.ON : saved(new Edit.Remove(field.path()));
      }
      if (field.path().equals(List.of("report", "kind")) && value.equals("none")) {
        return saved(
            new Edit.Set(field.path(), EditValue.text(value)),
            new Edit.Remove(List.of("report", "finding")),
            new Edit.Remove(List.of("report", "malicious")));
      }
      boolean isDate = field.kind() == FormField.Kind.DATE;
      return saved(
          new Edit.Set(
              field.path(),
              isDate ? EditValue.date(LocalDate.parse(value)) : EditValue.text(value)));
    }
  }

  private Bilingual whose(FormField field) {
    if (!field.path().get(0).equals("subjects")) {
      return new Bilingual("案件情况", "the case");
    }
    int index = Integer.parseInt(field.path().get(1));
    List<Subject> subjects = draft.caseFile().subjects();
    return new Bilingual("当事人 {0}/{1}  {2}", "subject {0}/{1}  {2}")
        .with(index + 1, subjects.size(), subjects.get(index).name());
  }

  private Move saved(Edit... edits) {
    return draft.save(edits).move();
  }

  private TextEntry text(Bilingual question, Bilingual help, String typed) {
    return TextEntry.ask(question, help, typed, prompter, session);
  }

  /** Asks a question of two answers; the first is that nothing more is to be done. */
  private Reply noOrYes(Bilingual question, Bilingual no, Bilingual yes, Bilingual help) {
    prompter.emphasize(session.say(question));
    while (true) {
      Reply reply =
          prompter.pick(
              List.of(
                  Option.of(session.say(no), AnswerWords.no("没有", "没有了", "无")),
                  Option.of(session.say(yes), AnswerWords.yes("有", "还有"))),
              0,
              IN_FORM);
      if (!(reply instanceof Reply.Acted acted && acted.action() == Action.HELP)) {
        return reply;
      }
      prompter.say(session.say(help));
    }
  }

  private final class MoreSubjects implements Step {
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
          ? session.say("没有", "none")
          : String.join(session.say("、", ", "), names.subList(1, names.size()));
    }

    @Override
    public Move ask() {
      header(session.say("当事人", "subjects"));
      Reply reply =
          noOrYes(
              new Bilingual("还有其他当事人吗？", "Are there further subjects?"),
              new Bilingual("没有了", "no"),
              new Bilingual("还有", "yes"),
              new Bilingual(
                  "同一件事涉及几名执法人员或者执法机构的，逐一列出，逐人认定。",
                  "Officers and institutions in the same matter are each assessed."));
      if (!(reply instanceof Reply.Picked picked) || picked.index() == 0) {
        return Move.of(reply);
      }
      FormField name = InterviewForm.subject(draft.caseFile().subjects().size()).get(0);
      TextEntry entered = text(name.question(), name.help(), "");
      if (entered.text() == null || entered.text().isEmpty()) {
        return entered.text() == null ? entered.move() : Move.STAY;
      }
      List<Edit> edits = AnswerPlace.beforeASecondSubject(draft.caseFile());
      edits.add(
          new Edit.Append(
              List.of("subjects"),
              EditValue.mapping(Map.of("name", EditValue.text(entered.text())))));
      Move move = saved(edits.toArray(Edit[]::new));
      if (move != Move.ON) {
        return move == Move.AGAIN ? Move.STAY : move;
      }
      // The further questions about the new subject stand where this one stood.
      int before = draft.caseFile().subjects().size() - 1;
      position = before * InterviewForm.subject(0).size();
      return Move.ON;
    }
  }

  private final class MoreEvidence implements Step {
    @Override
    public Bilingual label() {
      return new Bilingual("证据", "evidence");
    }

    @Override
    public String shown() {
      return String.join(
          session.say("；", "; "),
          draft.caseFile().evidence().stream().map(Interview::named).toList());
    }

    @Override
    public Move ask() {
      header(session.say("证据清单", "list of evidence"));
      for (Evidence evidence : draft.caseFile().evidence()) {
        prompter.say("  " + named(evidence));
      }
      Reply reply =
          noOrYes(
              draft.caseFile().evidence().isEmpty()
                  ? new Bilingual("现在登记证据吗？", "Is evidence to be listed now?")
                  : new Bilingual("还有其他证据吗？", "Is there further evidence?"),
              new Bilingual("没有了", "no"),
              new Bilingual("登记一份", "yes"),
              new Bilingual(
                  "第三条：事实清楚、证据确凿。先列出证据，回答事实时即可选用；以后也可以补充。",
                  "Article 3: evidence listed here can be chosen when facts are answered; more can"
                      + " be added later."));
      if (!(reply instanceof Reply.Picked picked) || picked.index() == 0) {
        return Move.of(reply);
      }
      Move move = addEvidence();
      return move == Move.ON || move == Move.BACK ? Move.STAY : move;
    }
  }

  static String named(Evidence evidence) {
    String title = evidence.title() == null ? evidence.kind() : evidence.title();
    return evidence.id() + (title == null ? "" : " " + title);
  }

  /** What is asked of a piece of evidence, in order. */
  private record EvidenceField(String key, Bilingual question, Bilingual help) {

    boolean isDate() {
      return key.equals("date");
    }

    EditValue value(String text) {
      return isDate() ? EditValue.date(LocalDate.parse(text)) : EditValue.text(text);
    }
  }

  private static final List<EvidenceField> OF_EVIDENCE =
      List.of(
          new EvidenceField(
              "title",
              new Bilingual("证据名称", "The title of the evidence"),
              new Bilingual("例如：现场检查笔录。", "Such as: record of the inspection.")),
          new EvidenceField(
              "kind",
              new Bilingual("证据种类（可留空）", "Its kind (may be left empty)"),
              new Bilingual("例如：书证、现场笔录、证人证言、视听资料。", "Such as: document, record, testimony.")),
          new EvidenceField(
              "date",
              new Bilingual("形成日期（可留空）", "Its date (may be left empty)"),
              new Bilingual(
                  "证据上载明的日期，文书的证据清单要用。", "The date it bears; lists of evidence show it.")),
          new EvidenceField(
              "source",
              new Bilingual("证据来源（可留空）", "Its source (may be left empty)"),
              new Bilingual("由谁提供或者从哪里取得。", "Who gave it, or where it was found.")));

  /**
   * Asks for a piece of evidence and lists it. What is known of it is on disk at each Enter: the
   * rest may never come. BACK if the person thought better, whether or not something is listed.
   */
  private Move addEvidence() {
    Map<String, String> known = new LinkedHashMap<>();
    String id = "";
    String proposed = "";
    int at = 0;
    while (at < OF_EVIDENCE.size()) {
      EvidenceField field = OF_EVIDENCE.get(at);
      String before = known.getOrDefault(field.key(), "");
      String standing = proposed.isEmpty() ? before : proposed;
      proposed = "";
      TextEntry entered =
          field.isDate()
              ? TextEntry.askAnew(field.question(), field.help(), standing, prompter, session)
              : text(field.question(), field.help(), standing);
      String text = entered.text();
      if (text == null && entered.move() == Move.BACK && at > 0) {
        at--;
        continue;
      }
      if (text == null || (text.isEmpty() && id.isEmpty())) {
        return text == null ? entered.move() : Move.BACK;
      }
      if (field.isDate() && !text.isEmpty()) {
        DateEntry date = DateEntry.of(text, prompter, language);
        if (date.day() == null) {
          proposed = date.proposed();
          continue;
        }
        text = date.day().toString();
      }
      known.put(field.key(), text);
      id = id.isEmpty() || placeOf(id) < 0 ? nextEvidenceId() : id;
      boolean leftOut = text.isEmpty() && before.isEmpty();
      Move move = leftOut ? Move.ON : saved(listed(id, field, known));
      if (move != Move.ON && move != Move.AGAIN) {
        return move;
      }
      if (placeOf(id) < 0) {
        id = "";
      }
      at += move == Move.ON ? 1 : 0;
    }
    return Move.ON;
  }

  private int placeOf(String evidenceId) {
    return draft.caseFile().evidence().stream().map(Evidence::id).toList().indexOf(evidenceId);
  }

  /** Puts what was entered last into the list: a new piece whole, else what it is about alone. */
  private Edit listed(String id, EvidenceField last, Map<String, String> known) {
    int place = placeOf(id);
    if (place < 0) {
      Map<String, EditValue> entry = new LinkedHashMap<>();
      entry.put("id", EditValue.text(id));
      for (EvidenceField field : OF_EVIDENCE) {
        String text = known.getOrDefault(field.key(), "");
        if (!text.isEmpty()) {
          entry.put(field.key(), field.value(text));
        }
      }
      return new Edit.Append(List.of("evidence"), EditValue.mapping(entry));
    }
    List<String> path = List.of("evidence", String.valueOf(place), last.key());
    String text = known.getOrDefault(last.key(), "");
    return text.isEmpty() ? new Edit.Remove(path) : new Edit.Set(path, last.value(text));
  }

  private String nextEvidenceId() {
    Set<String> taken = new TreeSet<>();
    draft.caseFile().evidence().forEach(evidence -> taken.add(evidence.id()));
    int number = taken.size() + 1;
    while (taken.contains("E" + number)) {
      number++;
    }
    return "E" + number;
  }

  private static final Bilingual NAME_OF_REPORTER = new Bilingual("举报人姓名", "The reporter's name");

  private static final Bilingual CONTACT_OF_REPORTER =
      new Bilingual("举报人联系方式", "How the reporter is reached");

  private static final Bilingual LATER =
      new Bilingual("现在不登记的留空。", "Leave it empty to enter it another time.");

  private final class ReporterStep implements Step {
    @Override
    public Bilingual label() {
      return new Bilingual("举报人身份（另存）", "the reporter's identity (kept apart)");
    }

    /** The reporter's identity is written, never shown. */
    @Override
    public String shown() {
      return Files.exists(companion()) ? session.say("已另存，不显示", "kept apart, not shown") : "";
    }

    private Path companion() {
      return ReporterFile.of(draft.file(), draft.caseFile().id());
    }

    @Override
    public Move ask() {
      header(session.say("实名举报人", "the named reporter"));
      prompter.say(
          session.say(
              new Bilingual(
                      "举报人的身份只写入 {0}（仅本人可读），不写入案件文件，只在制作反馈函时读取。",
                      "The reporter's identity goes into {0} alone (readable by you only), never"
                          + " into the case file; only the letter to the reporter reads it.")
                  .with(companion().getFileName().toString())));
      if (Files.exists(companion())) {
        Reply reply =
            noOrYes(
                new Bilingual("已经另存有举报人身份，要更换吗？", "One is kept already. Replace it?"),
                new Bilingual("不更换", "keep it"),
                new Bilingual("更换", "replace it"),
                new Bilingual("原来的内容不在这里显示。", "What is there is not shown here."));
        if (!(reply instanceof Reply.Picked picked) || picked.index() == 0) {
          return Move.of(reply);
        }
      }
      return askWho();
    }

    /**
     * The name is on disk before the contact is asked for, which may never come. The contact of
     * whoever was named before goes with that name: a letter must not reach somebody else.
     */
    private Move askWho() {
      String name = "";
      boolean kept = false;
      while (true) {
        TextEntry entered = text(NAME_OF_REPORTER, LATER, name);
        if (kept && entered.text() != null && entered.text().isEmpty()) {
          prompter.refuse(
              session.say(
                  new Bilingual(
                          "姓名已经写入 {0}，可以改写，不能留空；不再登记的，离开后删除该文件。",
                          "The name is in {0} already: change it, or leave and delete that file.")
                      .with(companion().getFileName().toString())));
          continue;
        }
        if (entered.orEmpty().isEmpty()) {
          return entered.move();
        }
        name = entered.orEmpty();
        if (!write(name, null)) {
          continue;
        }
        kept = true;
        Move move = askContact(name);
        if (move != Move.BACK) {
          return move;
        }
      }
    }

    private Move askContact(String name) {
      String contact = "";
      while (true) {
        TextEntry entered = text(CONTACT_OF_REPORTER, LATER, contact);
        contact = entered.orEmpty();
        if (contact.isEmpty() || write(name, contact)) {
          return entered.move();
        }
      }
    }

    private boolean write(String name, @Nullable String contact) {
      try {
        Reporter reporter = new Reporter(draft.caseFile().id(), name, contact);
        ReporterEditor.write(companion(), reporter, language, LocalDateTime.now());
        return true;
      } catch (EditRefusedException e) {
        CaseDraft.explain(e, prompter, session);
      } catch (IOException e) {
        prompter.refuse(session.say(FileTrouble.of(companion(), e)));
      }
      return false;
    }
  }

  private static final List<Provision> ARTICLES_OF_CLAIMS =
      List.of(Provision.ART_4, Provision.ART_10, Provision.ART_11, Provision.ART_12);

  private final class ClaimsOrAll implements Step {
    @Override
    public Bilingual label() {
      return new Bilingual("主张的范围", "what is relied on");
    }

    @Override
    public String shown() {
      CaseFile caseFile = draft.caseFile();
      if (!caseFile.claimsStated()) {
        return "";
      }
      return caseFile.claims() == null
          ? session.say("考虑全部条款", "all provisions")
          : session.say("只考虑勾选的情形", "the ticked items alone");
    }

    @Override
    public Move ask() {
      header(session.say("主张的情形", "what is relied on"));
      prompter.emphasize(session.say("依据哪些条款认定？", "On which provisions does the case rely?"));
      CaseFile caseFile = draft.caseFile();
      int chosen = caseFile.claimsStated() ? (caseFile.claims() == null ? 1 : 0) : -1;
      while (true) {
        Reply reply =
            prompter.pick(
                List.of(
                    Option.of(session.say("逐条勾选所主张的情形", "tick the items relied on"), "t"),
                    Option.of(session.say("考虑全部条款（问题较多）", "all of them (more questions)"), "a")),
                chosen,
                IN_FORM);
        if (reply instanceof Reply.Acted acted && acted.action() == Action.HELP) {
          prompter.say(
              session.say(
                  new Bilingual(
                      "没有勾选的情形不作为依据；事实已经成立而没有主张的，结果会另行提示，不使当事人吃亏。" + "第二条、第十一条第二款的条件和第十三条始终考虑。",
                      "Items not ticked do not count; those that the facts make out all the same"
                          + " are pointed out in the result. Articles 2 and 13 and the conditions"
                          + " are always considered.")));
          continue;
        }
        if (!(reply instanceof Reply.Picked picked)) {
          return Move.of(reply);
        }
        if (picked.index() == 1) {
          return saved(new Edit.Set(List.of("claims"), EditValue.text("all")));
        }
        return draft.caseFile().claims() != null
            ? Move.ON
            : saved(new Edit.Set(List.of("claims"), EditValue.list(List.of())));
      }
    }
  }

  private final class ClaimsOf implements Step {
    private final Provision article;
    private final List<Provision> items;

    ClaimsOf(Provision article) {
      this.article = article;
      this.items =
          Provision.claimable().stream().filter(item -> item.wholeArticle() == article).toList();
    }

    @Override
    public Bilingual label() {
      return new Bilingual("主张{0}", "relied on: {0}")
          .with(
              new Bilingual(
                  article.citation(Language.CHINESE), article.citation(Language.ENGLISH)));
    }

    @Override
    public String shown() {
      List<Provision> claims = claims();
      return String.join(
          session.say("、", "; "),
          items.stream().filter(claims::contains).map(item -> item.citation(language)).toList());
    }

    private List<Provision> claims() {
      List<Provision> claims = draft.caseFile().claims();
      return claims == null ? List.of() : claims;
    }

    @Override
    public Move ask() {
      header(article.citation(language));
      if (article != Provision.ART_4) {
        prompter.say(
            Statute.chapeau(article == Provision.ART_11 ? Provision.ART_11_PARA_1 : article));
      }
      prompter.emphasize(session.say("主张下列哪些情形？", "Which of these are relied on?"));
      List<Option> options = new ArrayList<>();
      SortedSet<Integer> ticked = new TreeSet<>();
      for (Provision item : items) {
        if (claims().contains(item)) {
          ticked.add(options.size());
        }
        options.add(Option.of(item.citation(language) + "  " + Statute.words(item)));
      }
      while (true) {
        Reply reply = prompter.tick(options, ticked, IN_FORM);
        if (reply instanceof Reply.Acted acted && acted.action() == Action.HELP) {
          prompter.say(
              session.say(
                  new Bilingual(
                      "勾选当事人或者单位主张适用的情形，可以多选；拿不准的也勾上，由后面的事实判断。",
                      "Tick what the officer or the unit relies on; tick what is doubtful too, the"
                          + " facts will tell.")));
          continue;
        }
        if (!(reply instanceof Reply.Ticked done)) {
          return Move.of(reply);
        }
        return saved(new Edit.Set(List.of("claims"), EditValue.texts(withItems(done.indexes()))));
      }
    }

    /** The ids of all claims in the order of the regulation, with these of this article. */
    private List<String> withItems(Set<Integer> chosen) {
      List<String> ids = new ArrayList<>();
      for (Provision item : Provision.claimable()) {
        int index = items.indexOf(item);
        if (index < 0 ? claims().contains(item) : chosen.contains(index)) {
          ids.add(item.id());
        }
      }
      return ids;
    }
  }
}
