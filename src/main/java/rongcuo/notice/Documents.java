package rongcuo.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.PaperSettings.Stationery;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Paper;

/** Makes the documents of cases, of which several may be made at one time. */
public final class Documents {

  private final Templates templates;
  private final Fullness extent;
  private final Stationery stationery;
  private final Map<Format, Renderer> renderers = new ConcurrentHashMap<>();
  private final Set<Path> fonts = new ConcurrentSkipListSet<>();

  /**
   * Documents from some templates.
   *
   * @param extent of those that tell what was found
   */
  public Documents(Templates templates, Fullness extent) {
    this(templates, extent, Stationery.PLAIN);
  }

  /** Likewise, on the paper of an office. */
  public Documents(Templates templates, Fullness extent, Stationery stationery) {
    this.templates = templates;
    this.extent = extent;
    this.stationery = stationery;
  }

  /**
   * A document to be made.
   *
   * @param subject whose it is; of a document of the whole matter, the first
   */
  public record Order(Paper kind, Subject subject) {}

  /** The documents that the state of a case calls for. */
  public static List<Order> calledFor(DocumentedCase matter) {
    List<Order> orders = new ArrayList<>();
    for (Paper kind : Papers.ALL) {
      for (Subject subject : matter.subjects(kind)) {
        if (kind.isCalledFor(matter.course(subject))) {
          orders.add(new Order(kind, subject));
        }
      }
    }
    return orders;
  }

  /**
   * The documents of some kinds, one for each subject where they have their own: for those for whom
   * the case allows it, or, where it allows it for nobody, for all.
   */
  public static List<Order> of(List<Paper> kinds, DocumentedCase matter) {
    List<Order> orders = new ArrayList<>();
    for (Paper kind : kinds) {
      List<Order> all = new ArrayList<>();
      matter.subjects(kind).forEach(subject -> all.add(new Order(kind, subject)));
      List<Order> allowed = all.stream().filter(o -> refusal(o, matter) == null).toList();
      orders.addAll(allowed.isEmpty() ? all : allowed);
    }
    return orders;
  }

  /** Why the case does not allow a document; null if it does. */
  public static @Nullable Bilingual refusal(Order order, DocumentedCase matter) {
    Bilingual why = order.kind().why(matter.course(order.subject()));
    return why == null ? null : new Bilingual("{0}。", "{0}.").with(why);
  }

  /**
   * Fills the template of a document.
   *
   * @throws ConfidentialityException if a text may not stand in it: none but the letter to the
   *     reporter tells who reported, and what is published tells of no person
   */
  public Document fill(Order order, DocumentedCase matter)
      throws IOException, TemplateException, ConfidentialityException {
    Paper kind = order.kind();
    Masking masking = kind.isMasked() ? new Masking(matter.caseFile()) : null;
    Placeholders fields =
        MatterPlaceholders.of(kind, matter, order.subject(), masking, extent == Fullness.FULL);
    String signatory = stationery.signatory();
    fields.put("签发人", "", signatory == null ? null : SourcedText.of(Clean.of(signatory)));
    List<Block> blocks = templates.get(kind).fill(fields, stationeryOf(order, matter));
    requireNoReporter(kind, blocks, matter);
    Review review = masking == null ? null : Review.of(kind, blocks, masking);
    return new Document(kind.chinese(), Standing.of(order, matter), blocks, review);
  }

  /**
   * How the office heads and signs a paper: not one that another body issues; and what goes to one
   * reader or into the inner file is copied to nobody, unless its template says so.
   */
  private Stationery stationeryOf(Order order, DocumentedCase matter) {
    if (IssueFields.isOfAnotherBody(order.kind(), matter, order.subject())) {
      return Stationery.PLAIN;
    }
    return order.kind().name() == DocumentName.DECISION ? stationery : stationery.withoutCopies();
  }

  /**
   * The sentences of a decision that rest on nothing; a template of an office's own may have some.
   */
  public static List<SourcedText.Sentence> unfounded(Order order, Document document) {
    return order.kind().name() == DocumentName.DECISION ? document.unfounded() : List.of();
  }

  private static void requireNoReporter(Paper kind, List<Block> blocks, DocumentedCase matter)
      throws ConfidentialityException {
    if (kind.name().namesReporter()) {
      return;
    }
    for (Block block : blocks) {
      for (SourcedText text : block.texts()) {
        if (matter.tellsReporter() || matter.identity().isToldIn(text.plain())) {
          throw ConfidentialityException.ofReporter(kind);
        }
      }
    }
  }

  /** A document in a format. */
  public byte[] render(Document document, Format format) throws IOException, FormatException {
    Renderer renderer = renderers.computeIfAbsent(format, Format::renderer);
    Renderer.Rendering rendering = renderer.render(document);
    fonts.addAll(rendering.fonts());
    return rendering.content();
  }

  /** The files of the fonts that the documents so far carry. */
  public Set<Path> fonts() {
    return Set.copyOf(fonts);
  }
}
