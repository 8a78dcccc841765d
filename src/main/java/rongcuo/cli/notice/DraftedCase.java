package rongcuo.cli.notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.batch.InOrder;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.Subject;
import rongcuo.cli.frame.SubjectPlaces;
import rongcuo.notice.Clearance;
import rongcuo.notice.ConfidentialityException;
import rongcuo.notice.Document;
import rongcuo.notice.DocumentedCase;
import rongcuo.notice.Documents;
import rongcuo.notice.Documents.Order;
import rongcuo.notice.Format;
import rongcuo.notice.FormatException;
import rongcuo.notice.TemplateException;

/**
 * The documents of a case, filled and rendered before anything of them is told or written: cases
 * are drafted side by side, and told of in turn.
 *
 * @param clearance who may be told of in them
 * @param wanted which are
 * @param pages those that were made, in the order in which they are wanted
 * @param failure why there are no more; null if all were made that may be
 */
record DraftedCase(
    CaseResult.Assessed assessed,
    Clearance clearance,
    DocumentedCase matter,
    Wanted wanted,
    List<Page> pages,
    @Nullable Exception failure) {

  /**
   * Which documents are wanted.
   *
   * @param orders each of them
   * @param ofAll those that were asked for of one officer, and the case has once for all; then none
   *     is made
   * @param subjectFound whether the case has the officer who was named
   */
  record Wanted(List<Order> orders, List<Order> ofAll, boolean subjectFound) {}

  /**
   * A document in every format that is wanted.
   *
   * @param contents of each format; fewer, if one could not be made
   */
  record Page(Order order, Document document, Map<Format, byte[]> contents) {}

  /**
   * Drafts what is wanted of a case.
   *
   * @param jobs how many documents are rendered side by side
   * @throws IOException if a file of the reporter's cannot be read
   */
  static DraftedCase of(
      CaseResult.Assessed assessed, NoticeWish wish, Documents documents, int jobs)
      throws IOException {
    Clearance clearance = Clearance.of(assessed.concealed(), assessed.caseFile().id());
    DocumentedCase matter = matter(assessed, clearance.addressee(), wish);
    Wanted wanted =
        clearance.allowsAny() ? wanted(matter, wish) : new Wanted(List.of(), List.of(), false);
    boolean refused =
        wanted.orders.stream().anyMatch(order -> Documents.refusal(order, matter) != null);
    List<Order> orders = refused ? List.of() : clearance.allowed(wanted.orders);
    List<Page> pages = new ArrayList<>();
    Exception failure = fill(orders, matter, documents, pages);
    Exception unrendered = render(pages, wish.formats(), documents, jobs);
    return new DraftedCase(
        assessed, clearance, matter, wanted, pages, unrendered == null ? failure : unrendered);
  }

  private static DocumentedCase matter(
      CaseResult.Assessed assessed, @Nullable Reporter reporter, NoticeWish wish) {
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

  private static Wanted wanted(DocumentedCase matter, NoticeWish wish) {
    List<Order> all =
        wish.kinds().isEmpty() ? Documents.calledFor(matter) : Documents.of(wish.kinds(), matter);
    List<Subject> subjects = matter.caseFile().subjects();
    List<String> names = subjects.stream().map(Subject::name).toList();
    String asked = wish.subject();
    if (asked == null || (wish.ofMany() && SubjectPlaces.of(asked, names).isEmpty())) {
      return new Wanted(asked == null ? all : List.of(), List.of(), false);
    }
    Subject subject = subjects.get(SubjectPlaces.one("--subject", asked, names));
    if (subjects.size() == 1) {
      return new Wanted(all, List.of(), true);
    }
    List<Order> ofAll = all.stream().filter(order -> !order.kind().isOfSubject()).toList();
    if (wish.kinds().isEmpty()) {
      return new Wanted(
          all.stream()
              .filter(order -> order.kind().isOfSubject() && order.subject() == subject)
              .toList(),
          List.of(),
          true);
    }
    return ofAll.isEmpty()
        ? new Wanted(
            wish.kinds().stream().map(kind -> new Order(kind, subject)).toList(), List.of(), true)
        : new Wanted(List.of(), ofAll, true);
  }

  private static @Nullable Exception fill(
      List<Order> orders, DocumentedCase matter, Documents documents, List<Page> pages) {
    try {
      for (Order order : orders) {
        pages.add(new Page(order, documents.fill(order, matter), new LinkedHashMap<>()));
      }
      return null;
    } catch (IOException | TemplateException | ConfidentialityException e) {
      return e;
    }
  }

  /** Renders pages; after one that fails there are no more, and it is told why. */
  private static @Nullable Exception render(
      List<Page> pages, Set<Format> formats, Documents documents, int jobs) {
    List<Exception> failures = new ArrayList<>();
    int[] made = {0};
    InOrder.run(
        List.copyOf(pages).iterator(),
        Math.min(jobs, pages.size()),
        page -> rendered(page, formats, documents),
        failure -> {
          if (failures.isEmpty()) {
            made[0]++;
            failure.ifPresent(failures::add);
          }
        });
    pages.subList(made[0], pages.size()).clear();
    return failures.isEmpty() ? null : failures.get(0);
  }

  private static Optional<Exception> rendered(Page page, Set<Format> formats, Documents documents) {
    try {
      for (Format format : formats) {
        page.contents.put(format, documents.render(page.document, format));
      }
      return Optional.empty();
    } catch (IOException | FormatException e) {
      return Optional.of(e);
    }
  }
}
