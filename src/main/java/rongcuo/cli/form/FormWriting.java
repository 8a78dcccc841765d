package rongcuo.cli.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseNumber;
import rongcuo.casefile.PaperSettings;
import rongcuo.casefile.store.FileNames;
import rongcuo.cli.form.FormCommand.FormMedium;
import rongcuo.cli.frame.DisclosureRemarks;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.FileSet;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.OwnTemplates;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.form.Enquiry;
import rongcuo.form.FormQuestions;
import rongcuo.form.PaperForms;
import rongcuo.form.QuestionnaireWorkbook;
import rongcuo.language.Language;
import rongcuo.notice.Clearance;
import rongcuo.notice.Document;
import rongcuo.notice.Documents;
import rongcuo.notice.Format;
import rongcuo.notice.FormatException;
import rongcuo.notice.Fullness;
import rongcuo.notice.Templates;
import rongcuo.report.ProgramVersion;
import rongcuo.rules.Assessment;
import rongcuo.statute.ReadingPolicy;

/** Makes the forms of cases, each readable by its owner unless the office wants it otherwise. */
final class FormWriting {

  /** Leaves room for what stands beside a file while it is made. */
  private static final int MOST_BYTES_OF_NAME = 200;

  private final Session session;
  private final ReadingPolicy policy;
  private final FormKind kind;
  private final FormMedium medium;
  private final @Nullable Path out;
  private final boolean all;
  private final boolean force;
  private final boolean openToGroup;
  private final Map<String, Path> written = new HashMap<>();

  FormWriting(ParseResult arguments, Session session, ReadingPolicy policy) throws IOException {
    this.session = session;
    this.policy = policy;
    this.out = FormCommand.OUT.in(arguments);
    this.kind = FormCommand.KIND.in(arguments, kindNamed(out));
    this.medium = medium(arguments);
    this.all = FormCommand.ALL.in(arguments);
    this.force = FormCommand.FORCE.in(arguments);
    PaperSettings papers = OfficeConfiguration.of(session).papers();
    this.openToGroup = papers != null && papers.openToGroup();
    if (kind != FormKind.QUESTIONNAIRE && medium == FormMedium.XLSX) {
      throw new UsageException(
          "只有问卷可以做成工作簿；{0}请用 docx、pdf 等格式。",
          "The questionnaire alone comes as a workbook; take docx, pdf or another format for the {0}.",
          kind.label());
    }
  }

  /** What the file to be written is called after: 取证清单.docx. */
  private static FormKind kindNamed(@Nullable Path out) {
    String name = out == null ? "" : String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    FormKind named = FormKind.QUESTIONNAIRE;
    for (FormKind each : FormKind.values()) {
      boolean called = name.contains(each.label().chinese()) || name.contains(each.id());
      named = called ? each : named;
    }
    return named;
  }

  private FormMedium medium(ParseResult arguments) {
    FormMedium usual = kind == FormKind.QUESTIONNAIRE ? FormMedium.XLSX : FormMedium.DOCX;
    String name = out == null ? "" : String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    for (FormMedium each : FormMedium.values()) {
      if (name.endsWith("." + each.name().toLowerCase(Locale.ROOT))) {
        usual = each;
      }
    }
    return FormCommand.FORMAT.in(arguments, usual);
  }

  int run(List<Path> cases) throws IOException {
    CaseAssessor assessor = new CaseAssessor(policy);
    List<CaseFolder.Found> found = new ArrayList<>();
    new CaseFolder(cases).iterator().forEachRemaining(found::add);
    if (found.size() > 1 && isFile()) {
      throw new UsageException(
          "有 {0} 个案件，--out 应为文件夹。", "There are {0} cases; --out has to be a folder.", found.size());
    }
    int status = ExitStatus.DONE;
    for (CaseFolder.Found each : found) {
      status = Math.max(status, make(assessor.assess(each)));
    }
    return status;
  }

  /** Whether a file is named to be written, not a folder. */
  private boolean isFile() {
    return out != null
        && !Files.isDirectory(out)
        && String.valueOf(out.getFileName()).contains(".");
  }

  private int make(CaseResult result) throws IOException {
    if (!(result instanceof CaseResult.Assessed assessed)) {
      return Failure.of(result, session.language()).tell(session);
    }
    Clearance clearance = Clearance.of(assessed.concealed(), assessed.caseFile().id());
    session.err().print(DisclosureRemarks.of(assessed, session.language()));
    clearance.files().forEach((file, read) -> session.tell(file, read.problems()));
    if (!clearance.allowsAny() || !clearance.told().isEmpty()) {
      session.error(
          "{0}：举报人的情况没有从案件中去掉或者无法核对，没有写出表格。",
          "{0}: the case tells who reported, or nobody could look; no form was written.",
          assessed.file());
      return ExitStatus.CASE_FAILED;
    }
    return write(assessed) ? ExitStatus.DONE : ExitStatus.CASE_FAILED;
  }

  private boolean write(CaseResult.Assessed assessed) throws IOException {
    Path target = target(assessed);
    Path folder = target.toAbsolutePath().getParent();
    String name = String.valueOf(target.getFileName());
    Path twin = written.putIfAbsent(FileNames.folded(target.toString()), assessed.path());
    if (twin != null) {
      session.error(
          "{0}：文件名 {1} 已用于 {2}，没有写出。",
          "{0}: the name {1} is taken by {2}.", assessed.file(), name, twin.toString());
      return false;
    }
    byte[] content = content(assessed);
    if (content == null) {
      return false;
    }
    Path shown = target.getParent() == null ? Path.of("") : target.getParent();
    return folder != null
        && new FileSet(shown, openToGroup, session).write(Map.of(name, content), Set.of(), force);
  }

  private Path target(CaseResult.Assessed assessed) {
    if (isFile() && out != null) {
      return out;
    }
    String stem =
        assessed.concealed().reporter().hiddenIn(CaseNumber.fileStem(assessed.caseFile().id()));
    String name =
        FileNames.shortened(stem, MOST_BYTES_OF_NAME)
            + " "
            + kind.label()
                .in(kind == FormKind.QUESTIONNAIRE ? session.language() : Language.CHINESE)
            + "."
            + medium.name().toLowerCase(Locale.ROOT);
    return out == null ? Path.of(name) : out.resolve(name);
  }

  /** The form of a case; null if it cannot be made here, which is told. */
  private byte @Nullable [] content(CaseResult.Assessed assessed) throws IOException {
    CaseFile caseFile = assessed.caseFile();
    List<Assessment> assessments =
        assessed.subjects().stream().map(AssessedSubject::assessment).toList();
    if (medium == FormMedium.XLSX) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      QuestionnaireWorkbook.write(
          bytes,
          caseFile,
          FormQuestions.of(caseFile, assessments, all),
          ProgramVersion.text(),
          session.language());
      return bytes.toByteArray();
    }
    Document paper =
        switch (kind) {
          case QUESTIONNAIRE ->
              PaperForms.questionnaire(caseFile, FormQuestions.of(caseFile, assessments, all));
          case CHECKLIST -> PaperForms.checklist(new Enquiry(caseFile, assessments, all));
          case OUTLINE -> PaperForms.outline(new Enquiry(caseFile, assessments, all));
        };
    return rendered(paper);
  }

  private byte @Nullable [] rendered(Document paper) throws IOException {
    try {
      Format format = Format.valueOf(medium.name());
      return new Documents(new Templates(null), Fullness.SHORT).render(paper, format);
    } catch (FormatException e) {
      session.error(e.text());
    } catch (NoClassDefFoundError e) {
      session.error(OwnTemplates.NO_LIBRARY);
    }
    return null;
  }
}
