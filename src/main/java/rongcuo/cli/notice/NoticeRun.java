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
import rongcuo.casefile.store.FileNames;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.FileSet;
import rongcuo.cli.frame.Session;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.notice.Document;
import rongcuo.notice.DocumentedCase;
import rongcuo.notice.Documents;
import rongcuo.notice.Documents.Order;
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

  /** Drafts a case, which any thread may; {@link #make} then tells and writes it in its turn. */
  Turn drafted(CaseResult result, int jobs) {
    if (!(result instanceof CaseResult.Assessed assessed)) {
      return new Turn(null, Failure.of(result, session.language()));
    }
    try {
      return new Turn(DraftedCase.of(assessed, wish, documents, jobs), null);
    } catch (IOException e) {
      return new Turn(null, Failure.of(e, session.language()));
    }
  }

  /** A case whose turn comes: its draft, or why it has none. */
  record Turn(@Nullable DraftedCase draft, @Nullable Failure failure) {}

  void make(Turn turn) {
    if (turn.failure != null) {
      fail(turn.failure.tell(session));
    } else if (turn.draft != null) {
      make(turn.draft);
    }
  }

  private void make(DraftedCase draft) {
    CaseResult.Assessed assessed = draft.assessed();
    Problem twin = numbers.note(CaseNumbers.Holder.of(assessed));
    session.warn(assessed.path(), twin == null ? List.of() : List.of(twin));
    session.warn(assessed.path(), assessed.stale());
    try {
      if (!isMade(draft)) {
        fail(ExitStatus.CASE_FAILED);
      }
    } catch (IOException e) {
      session.error(FileTrouble.of(e));
      fail(ExitStatus.FILE_TROUBLE);
    }
  }

  private void fail(int with) {
    status = Math.max(status, with);
  }

  /** Writes what may be made of a case; whether that is all that was to be. */
  private boolean isMade(DraftedCase draft) throws IOException {
    Path path = draft.assessed().path();
    remarks.unclear(path, draft.clearance());
    if (!draft.clearance().allowsAny()) {
      return false;
    }
    DraftedCase.Wanted wanted = draft.wanted();
    subjectFound |= wanted.subjectFound();
    remarks.ofAll(wanted.ofAll(), draft.matter(), path);
    if (!wanted.ofAll().isEmpty() || remarks.refusals(wanted.orders(), draft.matter(), path)) {
      return false;
    }
    boolean all = draft.clearance().allowed(wanted.orders()).size() == wanted.orders().size();
    if (!all) {
      remarks.toldIn(path, draft.clearance().told());
    }
    return isWritten(draft) && all;
  }

  private boolean isWritten(DraftedCase draft) throws IOException {
    List<Order> orders = draft.pages().stream().map(DraftedCase.Page::order).toList();
    DocumentedCase matter = draft.matter();
    Path path = draft.assessed().path();
    Map<String, byte[]> files = new LinkedHashMap<>();
    Set<String> secret = new HashSet<>();
    List<Runnable> traces = new ArrayList<>();
    boolean passed = true;
    Iterator<String> names = wish.names().of(orders, matter).iterator();
    for (DraftedCase.Page page : draft.pages()) {
      Order order = page.order();
      Document document = page.document();
      String name = names.next();
      Bilingual label = NoticeRemarks.label(order, matter);
      passed &= isPassed(document, label, matter, path);
      page.contents()
          .forEach(
              (format, bytes) -> {
                files.put(name + "." + format.id(), bytes);
                if (order.kind().name().namesReporter()) {
                  secret.add(name + "." + format.id());
                }
              });
      if (wish.trace()) {
        traces.add(() -> remarks.trace(document, label));
      }
      remarks.unfounded(Documents.unfounded(order, document), label);
    }
    if (draft.failure() instanceof IOException trouble) {
      throw trouble;
    }
    if (draft.failure() != null) {
      remarks.failure(path, draft.failure());
      return false;
    }
    if (orders.isEmpty()) {
      return true;
    }
    passed &= !wish.isFinal() || remarks.gaps(orders, matter, draft.assessed(), true);
    String folder = wish.names().folder(matter);
    if (!passed
        || !areNew(folder, files.keySet(), path)
        || !new FileSet(wish.folder().resolve(folder), wish.openToGroup(), session)
            .write(files, secret, wish.force())) {
      return false;
    }
    if (!wish.isFinal()) {
      remarks.gaps(orders, matter, draft.assessed(), false);
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

  /** Says which fonts the files carry, and whether no case has the officer that was named. */
  void finish() {
    if (wish.subject() != null && wish.ofMany() && !subjectFound) {
      remarks.nobody(wish.subject());
      fail(ExitStatus.CASE_FAILED);
    }
    if (!documents.fonts().isEmpty()) {
      List<String> names = documents.fonts().stream().map(Path::toString).sorted().toList();
      session.note("PDF 使用的字体：{0}", "fonts in the PDF files: {0}", String.join("；", names));
    }
  }

  /** The exit status that the cases so far call for. */
  int status() {
    return status;
  }
}
