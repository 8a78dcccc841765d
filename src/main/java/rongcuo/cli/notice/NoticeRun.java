package rongcuo.cli.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseNumbers;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.Subject;
import rongcuo.casefile.store.FileNames;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.FileSet;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.SubjectPlaces;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.notice.Clearance;
import rongcuo.notice.ConfidentialityException;
import rongcuo.notice.Document;
import rongcuo.notice.DocumentedCase;
import rongcuo.notice.Documents;
import rongcuo.notice.Documents.Order;
import rongcuo.notice.Format;
import rongcuo.notice.FormatException;
import rongcuo.notice.TemplateException;
import rongcuo.report.FileTrouble;

/** A run over all cases, each of which is made as a whole or not at all. */
final class NoticeRun {

  private final NoticeWish wish;
  private final CaseNumbers numbers = new CaseNumbers();
  private final Documents documents;
  private final Session session;
  private final NoticeRemarks remarks;
  private final PublicationReview review;

  /** The case that each name was written for, as some systems tell names apart. */
  private final Map<String, Path> written = new HashMap<>();

  private boolean subjectFound;
  private int status = ExitStatus.DONE;

  NoticeRun(NoticeWish wish, Documents documents, PublicationReview review, Session session) {
    this.wish = wish;
    this.documents = documents;
    this.review = review;
    this.session = session;
    this.remarks = new NoticeRemarks(session);
  }

  void make(CaseResult result) {
    if (!(result instanceof CaseResult.Assessed assessed)) {
      Failure failure = Failure.of(result, session.language());
      session.err().print(failure.message());
      fail(failure.status());
      return;
    }
    Problem twin = numbers.note(CaseNumbers.Holder.of(assessed));
    session.warn(assessed.path(), twin == null ? List.of() : List.of(twin));
    session.warn(assessed.path(), assessed.stale());
    try {
      if (!isMade(assessed)) {
        fail(ExitStatus.CASE_FAILED);
      }
    } catch (ConfidentialityException e) {
      remarks.confidential(assessed.path(), e);
      fail(ExitStatus.CASE_FAILED);
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

  /** Makes what may be made of a case; whether that is all that was to be. */
  private boolean isMade(CaseResult.Assessed assessed)
      throws IOException, TemplateException, FormatException, ConfidentialityException {
    Clearance clearance = Clearance.of(assessed.concealed(), assessed.caseFile().id());
    remarks.unclear(assessed.path(), clearance);
    if (!clearance.allowsAny()) {
      return false;
    }
    DocumentedCase matter = matter(assessed, clearance.addressee());
    List<Order> asked = asked(matter, assessed.path());
    if (asked == null) {
      return false;
    }
    if (remarks.refusals(asked, matter, assessed.path())) {
      return false;
    }
    List<Order> orders = clearance.allowed(asked);
    if (orders.size() < asked.size()) {
      remarks.toldIn(assessed.path(), clearance.told());
    }
    return isMade(orders, matter, assessed) && orders.size() == asked.size();
  }

  /** The documents that are wanted of a case; null if one of them is no single officer's. */
  private @Nullable List<Order> asked(DocumentedCase matter, Path path) {
    List<Order> all =
        wish.kinds().isEmpty() ? Documents.calledFor(matter) : Documents.of(wish.kinds(), matter);
    List<Subject> subjects = matter.caseFile().subjects();
    List<String> names = subjects.stream().map(Subject::name).toList();
    String asked = wish.subject();
    if (asked == null || (wish.ofMany() && SubjectPlaces.of(asked, names).isEmpty())) {
      return asked == null ? all : List.of();
    }
    Subject subject = subjects.get(SubjectPlaces.one("--subject", asked, names));
    subjectFound = true;
    if (subjects.size() == 1) {
      return all;
    }
    List<Order> ofAll = all.stream().filter(order -> !order.kind().isOfSubject()).toList();
    if (!wish.kinds().isEmpty() && !ofAll.isEmpty()) {
      remarks.ofAll(ofAll, matter, path);
      return null;
    }
    if (!wish.kinds().isEmpty()) {
      return wish.kinds().stream().map(kind -> new Order(kind, subject)).toList();
    }
    return all.stream()
        .filter(order -> order.kind().isOfSubject() && order.subject() == subject)
        .toList();
  }

  private boolean isMade(List<Order> orders, DocumentedCase matter, CaseResult.Assessed assessed)
      throws IOException, TemplateException, FormatException, ConfidentialityException {
    if (orders.isEmpty()) {
      return true;
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    Set<String> secret = new HashSet<>();
    List<Runnable> traces = new ArrayList<>();
    boolean passed = true;
    Iterator<String> names = wish.names().of(orders, matter).iterator();
    String folder = wish.names().folder(matter);
    for (Order order : orders) {
      Document document = documents.fill(order, matter);
      String name = names.next();
      Bilingual label = NoticeRemarks.label(order, matter);
      passed &= isPassed(document, label, matter, assessed.path());
      for (Format format : wish.formats()) {
        files.put(name + "." + format.id(), documents.render(document, format));
        if (order.kind().name().namesReporter()) {
          secret.add(name + "." + format.id());
        }
      }
      if (wish.trace()) {
        traces.add(() -> remarks.trace(document, label));
      }
      remarks.unfounded(Documents.unfounded(order, document), label);
    }
    passed &= !wish.isFinal() || remarks.gaps(orders, matter, assessed, true);
    if (!passed
        || !areNew(folder, files.keySet(), assessed.path())
        || !new FileSet(wish.folder().resolve(folder), wish.openToGroup(), session)
            .write(files, secret, wish.force())) {
      return false;
    }
    if (!wish.isFinal()) {
      remarks.gaps(orders, matter, assessed, false);
    }
    traces.forEach(Runnable::run);
    return true;
  }

  private boolean isPassed(Document document, Bilingual label, DocumentedCase matter, Path path)
      throws IOException {
    remarks.standing(document, label, matter.caseFile(), path, wish.isFinal());
    boolean issued = !wish.isFinal() || document.isIssuable();
    boolean reviewed = document.review() == null || review.isPassed(label, document.review());
    return issued && reviewed;
  }

  /** Whether no other case of this run has documents of these names, which would be replaced. */
  private boolean areNew(String folder, Set<String> names, Path caseFile) {
    for (String name : names) {
      Path other = written.get(FileNames.folded(folder + "/" + name));
      if (other != null) {
        remarks.taken(caseFile, name, other);
        return false;
      }
    }
    for (String name : names) {
      written.put(FileNames.folded(folder + "/" + name), caseFile);
    }
    return true;
  }

  private DocumentedCase matter(CaseResult.Assessed assessed, @Nullable Reporter reporter) {
    DocumentedCase matter =
        new DocumentedCase(
            assessed.caseFile(),
            assessed.subjects().stream().map(AssessedSubject::assessment).toList(),
            reporter,
            assessed.concealed().reporter(),
            assessed.concealed().disclosures(),
            wish.date());
    if (wish.joint() && wish.subject() == null) {
      matter.decideJointly();
    }
    return matter;
  }

  /** Says which fonts the files carry, and whether no case has the officer that was named. */
  void finish() {
    if (wish.subject() != null && wish.ofMany() && !subjectFound) {
      remarks.nobody(wish.subject());
      fail(ExitStatus.CASE_FAILED);
    }
    if (!documents.fonts().isEmpty()) {
      List<String> names = documents.fonts().stream().map(Path::toString).sorted().toList();
      session.note(
          new Bilingual("PDF 使用的字体：{0}", "fonts in the PDF files: {0}")
              .with(String.join("；", names)));
    }
  }

  /** The exit status that the cases so far call for. */
  int status() {
    return status;
  }
}
