package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Ending;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Initiator;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.language.Language;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;
import rongcuo.steps.art14.Application;
import rongcuo.steps.art14.ClueTransfer;
import rongcuo.steps.course.Paper;

/** What a template can say of a case, and of the subject whose document it is. */
final class MatterPlaceholders {

  private static final Pattern DATED = Pattern.compile("\\s*([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日");

  private static final int MOST_IN_TITLE = 3;

  /** What a list says of each piece of evidence beside its id. */
  private static final List<Key<?>> OF_EVIDENCE =
      List.of(
          CaseKeys.EVIDENCE_KIND,
          CaseKeys.EVIDENCE_TITLE,
          CaseKeys.EVIDENCE_DATE,
          CaseKeys.EVIDENCE_SOURCE);

  private final Paper kind;
  private final DocumentedCase matter;
  private final CaseFile caseFile;
  private final Subject subject;
  private final Recorder recorder;
  private final Placeholders fields;

  private MatterPlaceholders(
      Paper kind, DocumentedCase matter, Subject subject, @Nullable Masking masking) {
    this.kind = kind;
    this.matter = matter;
    this.caseFile = matter.caseFile();
    this.subject = subject;
    this.recorder = new Recorder(masking, caseFile.keys());
    this.fields = SubjectPlaceholders.of(matter, List.of(subject), recorder);
  }

  /**
   * The fields of a document, the subject's own among them.
   *
   * @param masking what a published version leaves out; null if nothing is
   * @param full whether everything that was found is listed in an annex
   */
  static Placeholders of(
      Paper kind, DocumentedCase matter, Subject subject, @Nullable Masking masking, boolean full) {
    MatterPlaceholders made = new MatterPlaceholders(kind, matter, subject, masking);
    made.fields.flag("完整", full);
    made.proceedings();
    made.caseItself();
    made.conditions();
    made.opinions();
    IssueFields issue = new IssueFields(kind, matter, subject, made.recorder, made.fields).put();
    ReportFields.put(kind, matter, made.recorder, made.fields);
    new ObjectionFields(matter, subject, issue, made.recorder).put(made.fields);
    FileIndex.put(matter, made.recorder, made.fields);
    made.enclosures(CaseKeys.ENCLOSURES);
    made.enclosures(CaseKeys.CLUE_ENCLOSURES);
    made.clue();
    return made.fields;
  }

  private void caseItself() {
    fields.put("案号", "id", recorder.text(caseFile.id(), "id"));
    fields.put("案件名称", "title", recorder.text(caseFile.title(), "title"));
    fields.put("问题类别", "kind", recorder.text(caseFile.kind(), "kind"));
    fields.put("领域", "field", recorder.text(caseFile.field(), "field"));
    List<String> names = matter.names();
    fields.list(
        "当事人",
        List.of(),
        () ->
            caseFile.subjects().stream()
                .map(each -> SubjectPlaceholders.of(matter, List.of(each), recorder))
                .toList());
    List<List<Subject>> groups = groups();
    fields.list("认定对象", List.of(), () -> alike(groups));
    fields.flag("分别认定", groups.size() > 1);
    together();
    fields.flag(
        "分别研判",
        () ->
            caseFile.subjects().stream()
                .anyMatch(each -> each.particulars().has(CaseKeys.ANALYSIS)));
    fields.put("综合研判", CaseKeys.ANALYSIS.english(), analysis(subject));
    fields.put("事发经过", CaseKeys.INCIDENT_SUMMARY.path(), course());
    String contact = CaseKeys.UNIT_CONTACT.path();
    fields.put(
        CaseKeys.UNIT_CONTACT.tag(),
        contact,
        recorder.contact(caseFile.get(CaseKeys.UNIT_CONTACT), contact, unit()));
    fields.put("案件来源", "initiation.by", null);
    fields.later("提出申请的人", CaseKeys.APPLICANTS.path(), this::applicants);
    fields.flag("多名当事人", names.size() > 1);
    fields.put("全体当事人", "subjects", everybody(names));
    evidence("证据", caseFile.evidence());
    evidence("移送证据", evidenceOfTransfer());
    claims();
  }

  /** What a paper says once of all whom it is about. */
  private void together() {
    List<Subject> whom = matter.whom(kind, subject);
    String described = String.join("、", whom.stream().map(SubjectPlaceholders::described).toList());
    if (kind.isOfSubject()) {
      fields.put("当事人简况", "subjects", recorder.text(described, "subjects"));
    }
    int tolerated =
        (int)
            whom.stream()
                .filter(each -> matter.conclusion(each) == Decision.Conclusion.TOLERATED)
                .count();
    fields.flag("均予容错", tolerated == whom.size());
    fields.flag("部分容错", tolerated > 0 && tolerated < whom.size());
    boolean heard = caseFile.get(CaseKeys.STATEMENT) != null;
    fields.flag(
        "有陈述或者争议", heard || whom.stream().anyMatch(each -> !caseFile.contested(each).isEmpty()));
    fields.flag(
        "出现失误", whom.stream().allMatch(each -> matter.isAnsweredYes(Fact.ERROR_OCCURRED, each)));
  }

  /** The subjects, those of whom the same was found and decided together. */
  private List<List<Subject>> groups() {
    List<Subject> whom = matter.whom(kind, subject);
    if (whom.size() == 1) {
      return List.of(whom);
    }
    Map<List<Object>, List<Subject>> groups = new LinkedHashMap<>();
    for (Subject each : whom) {
      Object analysis = each.particulars().has(CaseKeys.ANALYSIS) ? each : "";
      boolean together = each.decision() == null && each.recommendation() == null;
      Object decision = together ? "" : each;
      List<Object> kind = List.of(caseFile.facts(each), analysis, decision);
      groups.computeIfAbsent(kind, any -> new ArrayList<>()).add(each);
    }
    return List.copyOf(groups.values());
  }

  private List<Placeholders> alike(List<List<Subject>> groups) {
    List<Placeholders> rows = new ArrayList<>();
    for (List<Subject> group : groups) {
      Placeholders row = SubjectPlaceholders.of(matter, group, recorder);
      row.flag("分别认定", groups.size() > 1);
      row.put("综合研判", CaseKeys.ANALYSIS.english(), analysis(group.get(0)));
      rows.add(row);
    }
    return rows;
  }

  /** What was written of the six aspects of 第十四条, each under its name; null if nothing was. */
  private @Nullable SourcedText analysis(Subject whose) {
    SourcedText analysis = SourcedText.NONE;
    for (Key<?> key : CaseKeys.ANALYSIS.keys()) {
      SourcedText aspect = aspect(key, whose);
      if (aspect != null) {
        analysis = analysis.then(SourcedText.of(key.tag() + "：")).then(aspect.ended());
      }
    }
    return analysis.isEmpty() ? null : analysis;
  }

  private <T> @Nullable SourcedText aspect(Key<T> key, Subject whose) {
    boolean own = whose.particulars().has(CaseKeys.ANALYSIS);
    String holder = own ? "subjects[" + (matter.place(whose) + 1) + "]." : "";
    return recorder.at(key, caseFile.get(key, whose), holder + key.path(), whose(key.voice()));
  }

  /** What happened, with its day unless the words begin with one. */
  private @Nullable SourcedText course() {
    SourcedText said = Objects.requireNonNull(fields.text(CaseKeys.INCIDENT_SUMMARY.tag()));
    SourcedText summary = caseFile.get(CaseKeys.INCIDENT_SUMMARY) == null ? said : said.ended();
    boolean dated = DATED.matcher(summary.plain()).lookingAt();
    SourcedText day = Objects.requireNonNull(fields.text(CaseKeys.INCIDENT_DATE.tag()));
    return dated ? summary : day.then(SourcedText.of("，")).then(summary);
  }

  /** Who applied; null if none is known. */
  private @Nullable SourcedText applicants() {
    boolean named = !caseFile.all(CaseKeys.APPLICANTS).isEmpty();
    String at = named ? CaseKeys.APPLICANTS.path() : "subjects";
    return recorder.joined(Application.applicants(caseFile), at, Recorder.FILE);
  }

  /** The names of all: put together once for all documents that show names. */
  private @Nullable SourcedText everybody(List<String> names) {
    SourcedText known = kind.isMasked() ? null : matter.everybody();
    if (known != null) {
      return known;
    }
    SourcedText text = recorder.joined(names, "subjects", Recorder.FILE);
    if (!kind.isMasked()) {
      matter.everybody(text);
    }
    return text;
  }

  /** What shows that the matter is one for the police, not the rest of the officer's file. */
  private List<Evidence> evidenceOfTransfer() {
    Set<String> cited = matter.evidenceOf(Fact.PUBLIC_SECURITY_MATTER);
    return caseFile.evidence().stream()
        .filter(each -> cited.contains(each.id()))
        .filter(
            each -> mayBeBy(each.date(), IssueFields.date(DocumentName.TRANSFER, matter, subject)))
        .toList();
  }

  /** A piece of evidence without its date is listed with a blank there rather than left out. */
  private static boolean mayBeBy(@Nullable LocalDate day, @Nullable LocalDate last) {
    return last != null && (day == null || !day.isAfter(last));
  }

  private void evidence(String list, List<Evidence> pieces) {
    List<Placeholders> evidence = new ArrayList<>();
    for (Evidence each : pieces) {
      String at = "evidence." + each.id() + ".";
      Placeholders row = new Placeholders();
      row.put("编号", at + "id", recorder.text(each.id(), at + "id"));
      for (Key<?> key : OF_EVIDENCE) {
        recorder.put(row, key, each.said(), at + key.english(), subject, unit());
      }
      evidence.add(row);
    }
    List<String> columns = new ArrayList<>(List.of("编号"));
    OF_EVIDENCE.forEach(key -> columns.add(key.tag()));
    fields.list(list, columns, evidence);
    fields.flag("有" + list, !evidence.isEmpty());
  }

  private void claims() {
    List<Provision> claims = caseFile.claims();
    List<Placeholders> items = new ArrayList<>();
    for (Provision claim : claims == null ? List.<Provision>of() : claims) {
      Placeholders row = new Placeholders();
      Source law = new Source.Law(claim);
      row.put("条款", "", SourcedText.of(claim.citation(Language.CHINESE), law));
      row.put("原文", "", SourcedText.of(Statute.words(claim), law));
      items.add(row);
    }
    fields.list("主张", List.of("条款", "原文"), items);
    fields.flag("有主张", !items.isEmpty());
  }

  /** What the case says of each step, under the name of its key. */
  private void proceedings() {
    for (Section section : CaseKeys.OF_MATTER) {
      if (!section.isOfSubjects()) {
        section.keys().forEach(key -> put(key, key.path(), subject));
      }
    }
    put(CaseKeys.ANALYSIS, subject);
    put(CaseKeys.ENDED, subject);
    put(CaseKeys.PUBLICATION, published());
  }

  /** Of whom a publication is recorded: one text tells of all. */
  private Subject published() {
    for (Subject each : caseFile.subjects()) {
      if (caseFile.get(CaseKeys.PUBLISHED, each) != null) {
        return each;
      }
    }
    return subject;
  }

  private void put(Section section, Subject whose) {
    boolean own = whose.particulars().has(section);
    String holder = own ? "subjects[" + (matter.place(whose) + 1) + "]." : "";
    section.keys().forEach(key -> put(key, holder + key.path(), whose));
  }

  /** Whether the subject is known to have applied. */
  private boolean hasApplied() {
    return Application.whyNotApplied(matter.course(subject)) == null
        && Application.applicants(caseFile).contains(subject.name());
  }

  /** Nobody's words are put into another's mouth: what was applied for by whoever is left out. */
  private <T> void put(Key<T> key, String path, Subject of) {
    boolean ofOther = key.section() == CaseKeys.APPLICATION && !hasApplied();
    T value = ofOther ? null : caseFile.get(key, of);
    fields.put(key.tag(), path, recorder.at(key, value, path, whose(key.voice())));
  }

  /** Who says what stands at a key. */
  private String whose(Key.Voice voice) {
    return switch (voice) {
      case FILE -> Recorder.FILE;
      case UNIT -> unit();
      case TEAM -> team();
      case PARTY -> "当事人";
      case MEETING -> "研究会议";
      case BODY -> {
        Decision decision = caseFile.concluded(subject);
        String body = decision == null ? null : decision.body();
        yield body == null ? unit() : recorder.words(body);
      }
    };
  }

  private void conditions() {
    Initiator by = caseFile.get(CaseKeys.INITIATED_BY);
    fields.flag("单位启动", by == Initiator.UNIT);
    fields.flag("个人申请", by == Initiator.INDIVIDUAL);
    fields.flag("本人申请", hasApplied());
    fields.flag("启动未定", by == null);
    Boolean accepted = caseFile.get(CaseKeys.ACCEPTED);
    fields.flag("受理", Boolean.TRUE.equals(accepted));
    fields.flag("不予受理", Boolean.FALSE.equals(accepted));
    fields.flag("受理未定", accepted == null);
    Ending ending = caseFile.get(CaseKeys.HOW_ENDED, subject);
    fields.flag("撤回申请", ending == Ending.WITHDRAWN);
    fields.flag("有容错", matter::isTolerated);
    fields.later("容错人员", "subjects", this::tolerated);
    fields.flag(
        "有分析",
        CaseKeys.ANALYSIS.keys().stream().anyMatch(key -> caseFile.get(key, subject) != null));
  }

  /** Those whose error was tolerated, as a title names them: many by the first alone. */
  private @Nullable SourcedText tolerated() {
    List<String> names =
        caseFile.subjects().stream()
            .filter(each -> matter.course(each).isTolerated())
            .map(Subject::name)
            .toList();
    if (names.size() <= MOST_IN_TITLE) {
      return recorder.joined(names, "subjects", Recorder.FILE);
    }
    return recorder.text(names.get(0) + "等" + names.size() + "名当事人", "subjects");
  }

  /** The opinions, each by itself; a blank one if there is none. */
  private void opinions() {
    String at = CaseKeys.OPINIONS.path();
    List<String> said = caseFile.all(CaseKeys.OPINIONS);
    List<Placeholders> opinions = new ArrayList<>();
    for (String opinion : said.isEmpty() ? List.of("") : said) {
      Placeholders row = new Placeholders();
      row.put("意见", at, recorder.text(opinion, at, "研究会议出席人员"));
      opinions.add(row);
    }
    fields.list(CaseKeys.OPINIONS.tag(), List.of("意见"), opinions);
  }

  /** What is enclosed, each by itself; a blank one if nothing is said. */
  private void enclosures(Key<List<String>> key) {
    fields.lines(key.tag() + "清单", recorder.each(key, caseFile.all(key), unit()));
  }

  /** What of “三个区分开来” was found, as those who supervise discipline are told it. */
  private void clue() {
    FactSet found = FactSet.such(f -> ClueTransfer.EXCLUDED.contains(f) && isFound(f));
    SubjectFindings findings =
        new SubjectFindings(
            caseFile,
            List.of(subject),
            matter.assessment(subject),
            recorder.words(subject.name()),
            recorder);
    fields.lines("线索事实", findings.paragraphs(found));
    Set<String> cited = new HashSet<>();
    findings.answersOf(found).forEach(each -> cited.addAll(each.evidence()));
    evidence(
        "线索证据", caseFile.evidence().stream().filter(each -> cited.contains(each.id())).toList());
  }

  private boolean isFound(Fact fact) {
    return matter.isAnsweredYes(fact, subject);
  }

  private String unit() {
    return recorder.unit(caseFile);
  }

  private String team() {
    List<String> team = caseFile.all(CaseKeys.INQUIRY_TEAM);
    return team.isEmpty() ? unit() : "调查组" + recorder.words(String.join("、", team));
  }
}
