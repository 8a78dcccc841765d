package rongcuo.cli.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseNumbers;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.Disclosure;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.ReporterDocument;
import rongcuo.casefile.ReporterFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.TextSearch;
import rongcuo.casefile.store.FileNames;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.Problems;
import rongcuo.cli.frame.Session;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;
import rongcuo.notice.Blank;
import rongcuo.notice.ConfidentialityException;
import rongcuo.notice.Document;
import rongcuo.notice.Documents;
import rongcuo.notice.Documents.Order;
import rongcuo.notice.Format;
import rongcuo.notice.FormatException;
import rongcuo.notice.Matter;
import rongcuo.notice.Source;
import rongcuo.notice.TemplateException;
import rongcuo.notice.Text;
import rongcuo.report.FileTrouble;
import rongcuo.steps.course.Paper;

/** A run over all cases, each of which is made as a whole or not at all. */
final class NoticeRun {

  /** What a run was asked for. */
  record Wish(
      List<Paper> kinds,
      Set<Format> formats,
      Path folder,
      @Nullable LocalDate date,
      boolean isFinal,
      boolean force,
      boolean trace) {}

  private static final Bilingual STALE =
      new Bilingual(
          "{0}：认定决定作出之后案件有改动，未就改动后的内容作出认定，只能制作拟稿；请核对后用 decide 命令加 --replace 重新作出决定，或者把改动恢复原状。",
          "{0}: the case was changed after the decision, nobody has decided on what it says now: a"
              + " draft only. Check it and decide anew by the command decide with --replace, or undo the change.");

  private final Wish wish;
  private final CaseNumbers numbers = new CaseNumbers();
  private final Documents documents;
  private final Session session;
  private final PublicationReview review;

  /** The case that each name was written for, as some systems tell names apart. */
  private final Map<String, Path> written = new HashMap<>();

  private int status = ExitStatus.DONE;

  NoticeRun(Wish wish, Documents documents, PublicationReview review, Session session) {
    this.wish = wish;
    this.documents = documents;
    this.review = review;
    this.session = session;
  }

  void make(CaseResult result) {
    if (!(result instanceof CaseResult.Assessed assessed)) {
      Failure failure = Failure.of(result, session.language());
      session.err().print(failure.message());
      fail(failure.status());
      return;
    }
    Problem twin = numbers.note(CaseNumbers.Holder.of(assessed));
    Problems.tell(assessed.path(), twin == null ? List.of() : List.of(twin), session);
    Problems.tell(assessed.path(), assessed.stale(), session);
    try {
      make(assessed);
    } catch (ConfidentialityException e) {
      refuseForConfidentiality(assessed, e);
    } catch (TemplateException e) {
      session.error(e.text());
      fail(ExitStatus.CASE_FAILED);
    } catch (FormatException e) {
      session.error(e.text());
      fail(ExitStatus.CASE_FAILED);
    } catch (IOException e) {
      session.error(FileTrouble.of(e));
      fail(ExitStatus.FILE_TROUBLE);
    }
  }

  private void fail(int with) {
    status = Math.max(status, with);
  }

  private void make(CaseResult.Assessed assessed)
      throws IOException, TemplateException, FormatException, ConfidentialityException {
    if (isUnchecked(assessed)) {
      return;
    }
    String reporter = null;
    String id = assessed.caseFile().id();
    for (Path companion : assessed.concealed().companions()) {
      ReporterDocument read = ReporterFile.read(companion, id);
      if (!isValid(companion, read)) {
        return;
      }
      reporter = reporter == null ? read.reporter().name() : reporter;
    }
    Matter matter = matter(assessed, reporter);
    List<Order> orders =
        wish.kinds().isEmpty() ? Documents.calledFor(matter) : Documents.of(wish.kinds(), matter);
    orders = allowed(orders, matter, assessed);
    orders = withoutReporter(orders, assessed);
    if (orders.isEmpty()) {
      return;
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Runnable> notes = new ArrayList<>();
    boolean refused = false;
    Iterator<String> names = Documents.fileNames(orders, matter).iterator();
    for (Order order : orders) {
      Document document = documents.fill(order, matter);
      String name = names.next();
      Bilingual label = label(order, matter);
      boolean stale = Documents.isStale(order, matter);
      refused |= isRefused(document, stale, label, assessed.caseFile().keys());
      refused |= document.review() != null && !review.isPassed(label, document.review());
      for (Format format : wish.formats()) {
        files.put(name + "." + format.id(), documents.render(document, format));
      }
      notes.add(() -> trace(document, label));
      noteSentencesWithoutSource(order, document, label);
    }
    if (refused) {
      fail(ExitStatus.CASE_FAILED);
      return;
    }
    if (areNew(files.keySet(), assessed.path())
        && FileSet.write(wish.folder(), files, wish.force(), session)) {
      noteGaps(orders, assessed);
      notes.forEach(Runnable::run);
    } else {
      fail(ExitStatus.CASE_FAILED);
    }
  }

  /** Whether no other case of this run has documents of these names, which would be replaced. */
  private boolean areNew(Set<String> names, Path caseFile) {
    for (String name : names) {
      Path other = written.get(FileNames.folded(name));
      if (other != null) {
        session.error(
            new Bilingual(
                    "{0}：文书名 {1} 与 {2} 的文书相同，没有写出；案号应当各不相同，或者用 --out-dir 分别写到不同的文件夹。",
                    "{0}: {1} is the name of a document of {2} as well, nothing was written; give"
                        + " the cases different numbers, or folders of their own with --out-dir.")
                .with(
                    SafeText.of(caseFile.toString()),
                    SafeText.of(name),
                    SafeText.of(other.toString())));
        return false;
      }
    }
    for (String name : names) {
      written.put(FileNames.folded(name), caseFile);
    }
    return true;
  }

  private void refuseForConfidentiality(
      CaseResult.Assessed assessed, ConfidentialityException refusal) {
    String place = assessed.path().toString();
    try {
      for (TextSearch.Hit hit : TextSearch.find(assessed.path(), refusal.words())) {
        place += ":" + hit.place().line();
        break;
      }
    } catch (IOException e) {
      // The key alone then has to tell the place.
      session.error(FileTrouble.of(assessed.path(), e));
    }
    session.error(new Bilingual("{0}：{1}", "{0}: {1}").with(SafeText.of(place), refusal.text()));
    fail(ExitStatus.CASE_FAILED);
  }

  /** Says which supporting facts a decision would rest on without evidence (第三条). */
  private void noteGaps(List<Order> orders, CaseResult.Assessed assessed) {
    Set<Subject> decided = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Order order : orders) {
      if (order.kind().name() == DocumentName.DECISION) {
        decided.add(order.subject());
      }
    }
    for (AssessedSubject subject : assessed.subjects()) {
      if (decided.contains(subject.subject()) && !subject.evidenceGaps().isEmpty()) {
        List<String> gaps = new ArrayList<>();
        subject.evidenceGaps().forEach(f -> gaps.add(f.wording(session.language()).label()));
        session.note(
            new Bilingual(
                    "{0}：{1}的认定依据中，下列事实未列证据（第三条“事实清楚、证据确凿”）：{2}",
                    "{0}: facts that carry the finding on {1} without evidence (Article 3): {2}")
                .with(
                    SafeText.of(assessed.caseFile().id()),
                    SafeText.of(subject.subject().name()),
                    String.join("、", gaps)));
      }
    }
  }

  /** Says which fonts the files carry. */
  void finish() {
    if (!documents.fonts().isEmpty()) {
      List<String> names = documents.fonts().stream().map(Path::toString).sorted().toList();
      session.note(
          new Bilingual("PDF 使用的字体：{0}", "fonts in the PDF files: {0}")
              .with(SafeText.of(String.join("；", names))));
    }
  }

  /** Whether nobody can say that the case does not name the reporter; told with its reason. */
  private boolean isUnchecked(CaseResult.Assessed assessed) {
    boolean unchecked = false;
    for (Disclosure disclosure : assessed.concealed().disclosures()) {
      if (disclosure.kind() != Disclosure.Kind.TOLD) {
        session
            .err()
            .print(Problems.text(assessed.path(), disclosure.remark(), session.language()));
      }
      unchecked |= disclosure.kind() == Disclosure.Kind.UNCHECKED;
    }
    if (unchecked) {
      fail(ExitStatus.CASE_FAILED);
    }
    return unchecked;
  }

  private Matter matter(CaseResult.Assessed assessed, @Nullable String reporter) {
    return new Matter(
        assessed.caseFile(),
        assessed.subjects().stream().map(AssessedSubject::assessment).toList(),
        reporter,
        assessed.concealed().reporter(),
        assessed.concealed().disclosures(),
        wish.date());
  }

  /** Whether the reporter's file belongs to the case; what is wrong with it is told. */
  private boolean isValid(Path companion, ReporterDocument read) {
    for (Problem problem : read.problems()) {
      session.err().print(Problems.text(companion, problem, session.language()));
    }
    if (read.reporter() == null) {
      fail(ExitStatus.CASE_FAILED);
    }
    return read.reporter() != null;
  }

  /** The orders that the case allows; if one that was named is not, none. */
  private List<Order> allowed(List<Order> orders, Matter matter, CaseResult.Assessed assessed) {
    boolean refused = false;
    for (Order order : orders) {
      Bilingual why = Documents.refusal(order, matter);
      if (why != null) {
        session.error(
            new Bilingual("{0}：不能制作{1}：{2}", "{0}: no document \"{3}\": {2}")
                .with(
                    SafeText.of(assessed.path().toString()),
                    order.kind().chinese(),
                    why,
                    order.kind().id()));
        fail(ExitStatus.CASE_FAILED);
        refused = true;
      }
    }
    return refused ? List.of() : orders;
  }

  /** If the case lets a reporter be known, the letter to the reporter alone. */
  private List<Order> withoutReporter(List<Order> orders, CaseResult.Assessed assessed) {
    List<Order> letters =
        orders.stream().filter(o -> o.kind().name() == DocumentName.REPORTER_FEEDBACK).toList();
    List<Disclosure> told =
        assessed.concealed().disclosures().stream()
            .filter(each -> each.kind() == Disclosure.Kind.TOLD)
            .toList();
    if (letters.size() == orders.size() || told.isEmpty()) {
      return orders;
    }
    for (Disclosure disclosure : told) {
      session.error(
          new Bilingual(
                  "{0}:{1}:{2}：{3}中含有举报人的姓名或者联系方式，除实名举报反馈函外不制作任何文书；请先从案件文件中删去。",
                  "{0}:{1}:{2}: {3} holds the reporter's name or contact; no document but"
                      + " the letter to the reporter is made. Remove it from the case file.")
              .with(
                  SafeText.of(assessed.path().toString()),
                  disclosure.remark().place().line(),
                  disclosure.remark().place().column(),
                  disclosure.where()));
    }
    fail(ExitStatus.CASE_FAILED);
    return letters;
  }

  private boolean isRefused(Document document, boolean stale, Bilingual label, Language keys) {
    Set<Blank> blanks = document.blanks();
    boolean refused = wish.isFinal() && (!blanks.isEmpty() || document.draft());
    if (!blanks.isEmpty()) {
      Bilingual message =
          new Bilingual("{0}：空白 {1} 处，请补充：{2}", "{0}: {1} blanks to fill: {2}")
              .with(label, blanks.size(), listed(blanks, keys));
      session.err().println(session.say(message));
    }
    if (stale && !wish.isFinal()) {
      session.note(STALE.with(label));
    } else if (stale) {
      session.error(STALE.with(label));
    } else if (document.draft() && wish.isFinal()) {
      session.error(
          new Bilingual("{0}：尚未记录认定决定，只能制作拟稿。", "{0}: undecided, a draft only.").with(label));
    }
    if (refused) {
      session.error(
          new Bilingual(
                  "{0}：--final 不接受空白和拟稿，没有写出任何文件。",
                  "{0}: --final takes no blanks and no drafts; nothing was written.")
              .with(label));
    }
    return refused;
  }

  /** A document as messages name it: its case, what it is and whose. */
  private static Bilingual label(Order order, Matter matter) {
    boolean oneOfSeveral = order.kind().isOfSubject() && matter.caseFile().subjects().size() > 1;
    String whose = SafeText.of(order.subject().name());
    return new Bilingual("{0} {1}{3}", "{0} \"{2}\"{3}")
        .with(
            SafeText.of(matter.caseFile().id()),
            order.kind().chinese(),
            order.kind().id(),
            oneOfSeveral ? new Bilingual("（{0}）", " ({0})").with(whose) : "");
  }

  private static Bilingual listed(Set<Blank> blanks, Language keys) {
    StringBuilder chinese = new StringBuilder();
    StringBuilder english = new StringBuilder();
    for (Blank blank : blanks) {
      Bilingual said = blank.in(keys);
      chinese.append(chinese.isEmpty() ? "" : "；").append(said.chinese());
      english.append(english.isEmpty() ? "" : "; ").append(said.english());
    }
    return new Bilingual(SafeText.of(chinese.toString()), SafeText.of(english.toString()));
  }

  /** A decision says nothing that rests on nothing; a template of an office's own may. */
  private void noteSentencesWithoutSource(Order order, Document document, Bilingual label) {
    if (order.kind().name() != DocumentName.DECISION) {
      return;
    }
    for (Text.Sentence sentence : document.sentences()) {
      if (sentence.sources().isEmpty() && !sentence.words().contains("＿＿＿")) {
        session.note(
            new Bilingual(
                    "{0}：“{1}”没有依据；请在模板中引用条款或者写明“{{!依据：第…条}}”。",
                    "{0}: \"{1}\" rests on nothing; cite a provision in the template or write"
                        + " {{!依据：…}}.")
                .with(label, SafeText.of(sentence.words())));
      }
    }
  }

  private static String lacking(Text.Sentence sentence) {
    return sentence.words().contains("＿＿＿") ? "空白，待补充" : "无依据";
  }

  private void trace(Document document, Bilingual label) {
    if (!wish.trace()) {
      return;
    }
    session.out().println(session.say(label));
    int number = 0;
    for (Text.Sentence sentence : document.sentences()) {
      number++;
      List<String> labels = sentence.sources().stream().map(Source::label).toList();
      session.out().println("  " + number + ". " + SafeText.of(sentence.words()));
      session
          .out()
          .println(
              "     ← "
                  + (labels.isEmpty() ? lacking(sentence) : SafeText.of(String.join("；", labels))));
    }
  }

  /** The exit status that the cases so far call for. */
  int status() {
    return status;
  }
}
