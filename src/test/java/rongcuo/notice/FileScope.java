package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Ending;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Initiator;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.ReportFinding;
import rongcuo.casefile.ReportKind;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;

/**
 * What a case's file says under each name of a template, worked out from the file alone and not as
 * the program does.
 */
final class FileScope {

  private final Paper kind;
  private final DocumentedCase matter;
  private final CaseFile file;
  private final Subject subject;
  private final Course course;
  private final @Nullable Masking masking;
  private final boolean isTogether;
  private final Scope scope = new Scope(Map.of());
  private final List<SubjectScope> read = new ArrayList<>();

  FileScope(Paper kind, Subject subject, DocumentedCase matter, boolean full, boolean isTogether) {
    this.isTogether = isTogether;
    this.kind = kind;
    this.matter = matter;
    this.file = matter.caseFile();
    this.subject = subject;
    this.course = matter.course(subject);
    this.masking = kind.isMasked() ? new Masking(file) : null;
    keys();
    whether("完整", full);
    origin();
    parties();
    report();
    pieces();
    analysis();
    deliberation();
    issue();
    index();
    text("案件来源", null);
    text("签发人", null);
  }

  Scope scope() {
    return scope.within(subjectScope(List.of(subject)).scope());
  }

  /** Holds what was read against what had to be there. */
  void finish() {
    read.forEach(SubjectScope::finish);
  }

  List<SubjectScope> subjects() {
    return read;
  }

  private SubjectScope subjectScope(List<Subject> alike) {
    SubjectScope of = new SubjectScope(this, matter, alike);
    read.add(of);
    return of;
  }

  // How values are put.

  private void put(String name, Supplier<? extends Said> said) {
    scope.put(name, said);
  }

  private void text(String name, @Nullable String words) {
    put(name, () -> new Said.Text(masked(words)));
  }

  private void whether(String name, boolean holds) {
    put(name, () -> new Said.Whether(holds));
  }

  /** The names of officers and the like, where readers may not learn them. */
  @Nullable String masked(@Nullable String words) {
    return masking == null || words == null ? words : masking.of(words);
  }

  static String day(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  static <T> @Nullable String words(Key<T> key, Particulars of) {
    T value = of.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof List<?> list) {
      return String.join("、", list.stream().map(String::valueOf).toList());
    }
    return key.kind() == Key.Kind.WORD ? key.word(value).chinese() : String.valueOf(value);
  }

  <T> @Nullable String words(Key<T> key) {
    return words(key, file.holding(key.section(), subject));
  }

  private boolean has(Key<?> key) {
    String words = words(key);
    return words != null && !words.isBlank();
  }

  static Said.Rows lines(List<String> lines, Function<String, @Nullable String> masked) {
    return rows(lines, "内容", masked);
  }

  private static Said.Rows rows(
      List<String> lines, String name, Function<String, @Nullable String> masked) {
    List<Scope> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new Scope(Map.of(name, () -> new Said.Text(masked.apply(line)))));
    }
    return new Said.Rows(rows);
  }

  /** The parts of a list, or one of blanks. */
  static List<Scope> parts(
      Key<List<Particulars>> list, Particulars of, Function<String, @Nullable String> masked) {
    Section each = java.util.Objects.requireNonNull(list.parts());
    List<Particulars> parts = of.all(list).isEmpty() ? List.of(Particulars.NONE) : of.all(list);
    List<Scope> rows = new ArrayList<>();
    for (Particulars part : parts) {
      Scope row = new Scope(Map.of());
      for (Key<?> key : each.keys()) {
        String words = words(key, part);
        row.put(key.tag(), () -> new Said.Text(words == null ? null : masked.apply(words)));
      }
      rows.add(row);
    }
    return rows;
  }

  // What the names stand for.

  /** Each key of the case under its own name. */
  private void keys() {
    for (Section section : CaseKeys.OF_MATTER) {
      if (!section.isOfSubjects() || section == CaseKeys.ANALYSIS || section == CaseKeys.ENDED) {
        section.keys().forEach(key -> text(key.tag(), words(key)));
      }
    }
    Subject published = subject;
    for (Subject each : file.subjects()) {
      boolean is = file.get(CaseKeys.PUBLISHED, published) == null;
      published = is && file.get(CaseKeys.PUBLISHED, each) != null ? each : published;
    }
    Particulars publication = file.holding(CaseKeys.PUBLICATION, published);
    CaseKeys.PUBLICATION.keys().forEach(key -> text(key.tag(), words(key, publication)));
    for (Key<List<String>> key : List.of(CaseKeys.ENCLOSURES, CaseKeys.CLUE_ENCLOSURES)) {
      List<String> each = file.all(key);
      put(key.tag() + "清单", () -> lines(each.isEmpty() ? List.of("") : each, this::masked));
    }
    whether("撤回申请", file.get(CaseKeys.HOW_ENDED, subject) == Ending.WITHDRAWN);
    text("案号", file.id());
    text("案件名称", file.title());
    text("问题类别", file.kind());
    text("领域", file.field());
  }

  private void origin() {
    Initiator by = file.get(CaseKeys.INITIATED_BY);
    whether("单位启动", by == Initiator.UNIT);
    whether("个人申请", by == Initiator.INDIVIDUAL);
    whether("启动未定", by == null);
    Boolean accepted = file.get(CaseKeys.ACCEPTED);
    whether("受理", accepted != null && accepted);
    whether("不予受理", accepted != null && !accepted);
    whether("受理未定", accepted == null);
    List<String> named = file.all(CaseKeys.APPLICANTS);
    List<Subject> officers = file.subjects().stream().filter(each -> !each.institution()).toList();
    boolean alone = named.isEmpty() && officers.size() == 1;
    List<String> applicants = alone ? List.of(officers.get(0).name()) : named;
    text("提出申请的人", applicants.isEmpty() ? null : String.join("、", applicants));
    boolean applied =
        by != Initiator.UNIT && !subject.institution() && applicants.contains(subject.name());
    whether("本人申请", applied);
    for (Key<?> key : CaseKeys.APPLICATION.keys()) {
      text(key.tag(), applied ? words(key) : null);
    }
    String course = words(CaseKeys.INCIDENT_SUMMARY);
    String day = words(CaseKeys.INCIDENT_DATE);
    boolean dated = course != null && course.strip().matches("(?s)([0-9]{4}年)?[0-9]+月[0-9]+日.*");
    String stop = course != null && !course.strip().matches("(?s).*[。！？]") ? "。" : "";
    String said = course == null ? Span.BLANK : course.strip() + stop;
    text("事发经过", dated ? said : (day == null ? Span.BLANK : day) + "，" + said);
    List<Scope> claims = new ArrayList<>();
    for (Provision claim : file.claims() == null ? List.<Provision>of() : file.claims()) {
      claims.add(
          new Scope(
              Map.of(
                  "条款", () -> new Said.Text(claim.citation().chinese()),
                  "原文", () -> new Said.Text(Statute.words(claim)))));
    }
    put("主张", () -> new Said.Rows(claims));
    whether("有主张", !claims.isEmpty());
  }

  private void parties() {
    List<Subject> all = file.subjects();
    Said parties =
        new Said.Rows(all.stream().map(each -> subjectScope(List.of(each)).scope()).toList());
    Said alike = new Said.Rows(alike());
    put("当事人", () -> parties);
    put("认定对象", () -> alike);
    whether("分别认定", groups().size() > 1);
    whether("分别研判", all.stream().anyMatch(each -> each.particulars().has(CaseKeys.ANALYSIS)));
    whether("多名当事人", all.size() > 1);
    text("全体当事人", String.join("、", all.stream().map(Subject::name).toList()));
    List<Subject> whom = whom();
    whether(
        "有陈述或者争议",
        file.get(CaseKeys.STATEMENT) != null
            || whom.stream().anyMatch(each -> !file.contested(each).isEmpty()));
    whether("出现失误", whom.stream().allMatch(each -> isYes(Fact.ERROR_OCCURRED, each)));
    long tolerated =
        whom.stream()
            .map(file::concluded)
            .filter(each -> each != null && each.conclusion() == Conclusion.TOLERATED)
            .count();
    whether("均予容错", tolerated == whom.size());
    whether("部分容错", tolerated > 0 && tolerated < whom.size());
    if (kind.isOfSubject()) {
      text("当事人简况", SubjectScope.described(whom));
    }
  }

  private boolean isYes(Fact fact, Subject whose) {
    return file.answers(whose).of(fact) == Truth.YES;
  }

  /** Whom the paper is about: each by itself, or all who are decided on together. */
  private List<Subject> whom() {
    boolean joint = kind.name() == DocumentName.DECISION && isTogether;
    return kind.isOfSubject() && !joint ? List.of(subject) : file.subjects();
  }

  private Map<List<Object>, List<Subject>> groups() {
    Map<List<Object>, List<Subject>> groups = new LinkedHashMap<>();
    for (Subject each : whom()) {
      boolean own = each.decision() != null || each.recommendation() != null;
      Object analysis = each.particulars().has(CaseKeys.ANALYSIS) ? each : "";
      groups
          .computeIfAbsent(
              List.of(file.facts(each), analysis, own ? each : ""), any -> new ArrayList<>())
          .add(each);
    }
    return groups;
  }

  /** Those of whom the same was found and decided, each group a passage. */
  private List<Scope> alike() {
    List<Scope> rows = new ArrayList<>();
    for (List<Subject> group : groups().values()) {
      Scope row = subjectScope(group).scope();
      row.put("分别认定", () -> new Said.Whether(groups().size() > 1));
      row.put("综合研判", () -> new Said.Text(masked(analysed(group.get(0)))));
      rows.add(row);
    }
    return rows;
  }

  private void report() {
    ReportKind report = file.get(CaseKeys.REPORT_KIND);
    whether("实名举报", report == ReportKind.NAMED);
    whether("匿名举报", report == ReportKind.ANONYMOUS);
    whether("有举报", report == ReportKind.NAMED || report == ReportKind.ANONYMOUS);
    whether("举报属实", file.get(CaseKeys.REPORT_FINDING) == ReportFinding.SUBSTANTIATED);
    ReportFinding finding = file.get(CaseKeys.REPORT_FINDING);
    whether("部分属实", finding == ReportFinding.PARTLY_SUBSTANTIATED);
    whether("举报不成立", finding == ReportFinding.UNFOUNDED || finding == ReportFinding.UNPROVEN);
    Boolean malicious = file.get(CaseKeys.REPORT_MALICIOUS);
    whether("恶意举报", malicious != null && malicious);
    boolean letter = kind.name() == DocumentName.REPORTER_FEEDBACK && matter.reporter() != null;
    text("举报人姓名", letter ? matter.reporter().name() : null);
    text("举报人称呼", letter ? matter.reporter().salutation() : null);
    List<Course> corrected = file.subjects().stream().map(this::then).toList();
    corrected = corrected.stream().filter(Course::isOfArticle16).toList();
    whether("应当纠错", !corrected.isEmpty());
    whether(
        "已经启动纠错",
        !corrected.isEmpty()
            && corrected.stream().allMatch(c -> c.day(CaseKeys.CORRECTION_STARTED) != null));
    ruled();
    whether(
        "有容错",
        file.subjects().stream()
            .map(matter::course)
            .anyMatch(
                each ->
                    each.concluded() != null
                        && each.concluded().conclusion() == Conclusion.TOLERATED
                        && !each.isRecommendation()));
  }

  /** The course of a case when an answer to a report was given. */
  private Course then(Subject whose) {
    Course all = matter.course(whose);
    LocalDate day = null;
    if (kind.name() == DocumentName.REPORTER_FEEDBACK) {
      day = file.get(CaseKeys.FEEDBACK);
    } else if (kind.name() == DocumentName.REPORTER_STATEMENT) {
      day = file.get(CaseKeys.REPORT_EXPLAINED);
    }
    return day == null ? all : new Course(file, all.readings(), day, all.calendar(), whose);
  }

  /** What was decided of whom a report is about, by number and not by name. */
  private void ruled() {
    List<String> published = new ArrayList<>();
    ruled(published, Conclusion.TOLERATED, "对", "予以容错");
    ruled(published, Conclusion.DILIGENT, "认定", "履职尽责");
    List<String> all = new ArrayList<>(published);
    ruled(all, Conclusion.NOT_TOLERATED, "对", "不予容错");
    text("认定情况", all.isEmpty() ? null : String.join("；", all));
    text("可以说明的认定情况", published.isEmpty() ? null : String.join("；", published));
    List<String> tolerated =
        file.subjects().stream()
            .filter(each -> matter.course(each).isTolerated())
            .map(Subject::name)
            .toList();
    String names = String.join("、", tolerated);
    String many = tolerated.size() > 3 ? tolerated.get(0) + "等" + tolerated.size() + "名当事人" : names;
    text("容错人员", many.isEmpty() ? null : many);
  }

  private void ruled(List<String> into, Conclusion conclusion, String before, String after) {
    Set<Provision> cited = new TreeSet<>();
    List<Subject> such = new ArrayList<>();
    for (Subject each : file.subjects()) {
      if (then(each).isConcluded(conclusion)) {
        such.add(each);
        String name = each.name();
        cited.addAll(
            new FindingsReader(file, List.of(each), matter.assessment(each), name).carrying());
      }
    }
    if (such.isEmpty()) {
      return;
    }
    boolean officers = such.stream().anyMatch(each -> !each.institution());
    boolean institutions = such.stream().anyMatch(Subject::institution);
    String who =
        (institutions ? "执法机构" : "")
            + (officers && institutions ? "和" : "")
            + (officers ? "执法人员" : "");
    String how = such.size() == file.subjects().size() ? "有关" : "其中" + such.size() + "名";
    String law = "依照" + Wordings.citations(List.copyOf(cited)) + "的规定，";
    into.add(law + before + how + who + after);
  }

  private void pieces() {
    pieces("证据", file.evidence());
    LocalDate transferred = dated(DocumentName.TRANSFER);
    Set<String> shown = new TreeSet<>();
    for (Subject each : file.subjects()) {
      if (isYes(Fact.PUBLIC_SECURITY_MATTER, each)) {
        shown.addAll(file.facts(each).get(Fact.PUBLIC_SECURITY_MATTER).evidence());
      }
    }
    pieces(
        "移送证据",
        file.evidence().stream()
            .filter(each -> shown.contains(each.id()) && isBy(each, transferred))
            .toList());
    FindingsReader clue =
        new FindingsReader(
            file, List.of(subject), matter.assessment(subject), masked(subject.name()));
    put("线索事实", () -> new Said.Unforeseen(false, List.of("内容"), clue::clue));
    pieces(
        "线索证据",
        file.evidence().stream().filter(each -> clue.clueEvidence().contains(each.id())).toList());
    List<String> all = file.evidence().stream().map(FileScope::described).toList();
    text("全部证据", all.isEmpty() ? null : String.join("；", all));
  }

  private static boolean isBy(Evidence piece, @Nullable LocalDate day) {
    return day != null && (piece.date() == null || !piece.date().isAfter(day));
  }

  static String described(Evidence piece) {
    String kind = piece.kind() == null ? "" : piece.kind();
    return piece.id() + kind + (piece.title() == null ? "" : "《" + piece.title() + "》");
  }

  private void pieces(String list, List<Evidence> pieces) {
    List<Scope> rows = new ArrayList<>();
    for (Evidence each : pieces) {
      Scope row = new Scope(Map.of());
      row.put("编号", () -> new Said.Text(masked(each.id())));
      for (Key<?> key : CaseKeys.PIECE.keys()) {
        row.put(key.tag(), () -> new Said.Text(masked(words(key, each.said()))));
      }
      rows.add(row);
    }
    put(list, () -> new Said.Rows(rows));
    whether("有" + list, !rows.isEmpty());
  }

  private void analysis() {
    whether("有分析", CaseKeys.ANALYSIS.keys().stream().anyMatch(this::has));
    text("综合研判", analysed(subject));
  }

  /** The aspects of 第十四条 of which something was written. */
  private @Nullable String analysed(Subject whose) {
    StringBuilder aspects = new StringBuilder();
    for (Key<?> key : CaseKeys.ANALYSIS.keys()) {
      String words = words(key, file.holding(CaseKeys.ANALYSIS, whose));
      if (words != null && !words.isBlank()) {
        String clean = words.strip();
        aspects.append(key.tag()).append("：").append(clean);
        aspects.append(clean.matches("(?s).*[。！？]") ? "" : "。");
      }
    }
    return aspects.isEmpty() ? null : aspects.toString();
  }

  private void deliberation() {
    List<String> opinions = file.all(CaseKeys.OPINIONS);
    List<String> said = opinions.isEmpty() ? List.of("") : opinions;
    put(CaseKeys.OPINIONS.tag(), () -> rows(said, "意见", this::masked));
  }

  // What the office puts on a paper.

  private @Nullable LocalDate dated(DocumentName name) {
    LocalDate day = Papers.of(name).date(course);
    LocalDate decided = course.decision() == null ? null : course.decision().date();
    boolean tooEarly =
        name == DocumentName.CORRECTION && day != null && decided != null && day.isBefore(decided);
    return day == null || tooEarly ? matter.date() : day;
  }

  private void issue() {
    LocalDate day = dated(kind.name());
    text("作出机关", isOthers() ? file.concluded(subject).body() : words(CaseKeys.UNIT_NAME));
    text("办理单位", isOthers() ? words(CaseKeys.UNIT_NAME) : "本单位");
    text("成文日期", day == null ? null : day(day));
    text("发文字号", number(day));
    notice("告知单位", CaseKeys.UNITS_NOTIFIED);
    notice("告知当事人", CaseKeys.PARTY_NOTIFIED);
  }

  private void notice(String whose, Key<LocalDate> key) {
    LocalDate recorded = course.notice(key);
    LocalDate day = recorded == null ? matter.date() : recorded;
    text(key.tag(), day == null ? null : day(day));
    text(whose + "文号", number(day));
  }

  /** Whether the paper is a decision that another body took. */
  private boolean isOthers() {
    String body = words(CaseKeys.ACCOUNTABILITY_BODY);
    return kind.name() == DocumentName.DECISION
        && body != null
        && file.concluded(subject) != null
        && body.equals(file.concluded(subject).body());
  }

  private String number(@Nullable LocalDate day) {
    return number(day, course.number(kind.name()));
  }

  String number(@Nullable LocalDate day, @Nullable String given) {
    if (given != null && !given.strip().matches("[0-9]+")) {
      return given;
    }
    String code = isOthers() ? null : words(CaseKeys.UNIT_CODE);
    return (code == null ? Span.BLANK : code)
        + kind.name().series()
        + "〔"
        + (day == null ? Span.BLANK : String.valueOf(day.getYear()))
        + "〕"
        + (given == null ? Span.BLANK : given.strip().replaceFirst("^0+(?=.)", ""))
        + "号";
  }

  private void index() {
    List<List<String>> open = new ArrayList<>();
    List<List<String>> inner = new ArrayList<>();
    for (Evidence each : file.evidence()) {
      String title = "证据" + each.id() + "　" + (each.title() == null ? "" : each.title());
      String pages = words(CaseKeys.EVIDENCE_PAGES, each.said());
      open.add(entry("", each.source(), title.strip(), each.date(), pages));
    }
    for (Paper paper : Papers.ALL) {
      for (Subject whose : paper.isOfSubject() ? file.subjects() : file.subjects().subList(0, 1)) {
        index(paper, whose, paper.isInner() ? inner : open, open);
      }
    }
    ReportKind report = file.get(CaseKeys.REPORT_KIND);
    if (report == ReportKind.NAMED || report == ReportKind.ANONYMOUS) {
      inner.add(entry("", "", "举报材料", file.get(CaseKeys.REPORTED), ""));
    }
    put("正卷", () -> index(open));
    put("副卷", () -> index(inner));
  }

  private void index(Paper paper, Subject whose, List<List<String>> into, List<List<String>> open) {
    Course of = matter.course(whose);
    String unit = words(CaseKeys.UNIT_NAME);
    if (paper.name() == DocumentName.DECISION) {
      for (FormerDecision each : file.formerDecisions(whose)) {
        boolean recommended = file.isOfUnit(each.decision());
        String body = recommended ? null : words(CaseKeys.ACCOUNTABILITY_BODY);
        LocalDate day = each.decision().date();
        Integer number = each.decision().number();
        String full =
            number == null || day == null || body != null
                ? ""
                : file.numberInFull(paper.name(), String.valueOf(number), day);
        String title = recommended ? "原容错认定建议书" : "原" + paper.chinese();
        open.add(entry(full, body == null ? unit : body, named(title, paper, whose), day, ""));
      }
    }
    LocalDate day = paper.date(of);
    if (day != null && paper.isCalledFor(of)) {
      boolean advice =
          paper.name() == DocumentName.CORRECTION && SubjectScope.isAdvice(whose, matter);
      boolean others =
          paper.name() == DocumentName.DECISION
              && of.accountabilityBody() != null
              && of.concluded() != null
              && !of.isRecommendation();
      String by =
          paper.name() == DocumentName.APPLICATION
              ? whose.name()
              : others ? of.accountabilityBody() : unit;
      String title = named(advice ? "改进建议书" : paper.title(of), paper, whose);
      if (paper.name() == DocumentName.OBJECTION_ANSWER) {
        for (Particulars each : SubjectScope.answered(whose)) {
          String number = SubjectScope.numberOf(each, whose, of);
          LocalDate on = each.get(CaseKeys.OBJECTION_ANSWERED);
          boolean full = number != null && on != null;
          String place = number != null && number.matches("[0-9]+") ? "" : number;
          String shown = full ? file.numberInFull(paper.name(), number, on) : place;
          into.add(entry(shown, by, title, on, ""));
        }
        return;
      }
      String given = of.number(paper.name());
      String known = given == null || given.matches("[0-9]+") ? "" : given;
      into.add(entry(others ? known : of.number(paper.name(), day), by, title, day, ""));
    }
  }

  private String named(String title, Paper paper, Subject whose) {
    boolean several = paper.isOfSubject() && file.subjects().size() > 1;
    return several && !title.contains(whose.name()) ? title + "（" + whose.name() + "）" : title;
  }

  private static List<String> entry(
      @Nullable String number,
      @Nullable String by,
      String title,
      @Nullable LocalDate day,
      @Nullable String pages) {
    return List.of(
        number == null ? "" : number,
        by == null ? "" : by,
        title,
        day == null ? "—" : day(day),
        pages == null ? "" : pages);
  }

  private static Said.Rows index(List<List<String>> entries) {
    List<String> columns = List.of("材料文号", "责任者", "材料名称", "材料日期", "材料页码");
    List<Scope> rows = new ArrayList<>();
    for (List<String> entry : entries) {
      Scope row = new Scope(Map.of());
      String number = String.valueOf(rows.size() + 1);
      row.put("序号", () -> new Said.Text(number));
      for (int i = 0; i < columns.size(); i++) {
        String cell = entry.get(i);
        row.put(columns.get(i), () -> cell.isEmpty() ? new Said.Empty() : new Said.Text(cell));
      }
      rows.add(row);
    }
    return new Said.Rows(rows);
  }

  static String called(Conclusion conclusion) {
    return switch (conclusion) {
      case DILIGENT -> "履职尽责";
      case TOLERATED -> "予以容错";
      case NOT_TOLERATED -> "不予容错";
    };
  }

  /** In the words of 第十一 or 第十二条, by which of them the disposition is one of. */
  static String called(Disposition disposition, Conclusion conclusion) {
    String of = conclusion == Conclusion.NOT_TOLERATED ? "追究责任" : "处理";
    return switch (disposition) {
      case NO_LIABILITY -> "不追究责任";
      case EXEMPT -> "免除责任";
      case MITIGATE -> "减轻" + of;
      case LIGHTEN -> "从轻" + of;
      case FULL -> "依法依规处理";
    };
  }
}
