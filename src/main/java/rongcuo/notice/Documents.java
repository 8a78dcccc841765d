package rongcuo.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;

/** Makes the documents of a case. */
public final class Documents {

  private final Templates templates;
  private final Map<Format, Renderer> renderers = new EnumMap<>(Format.class);
  private final Set<Path> fonts = new TreeSet<>();

  public Documents(Templates templates) {
    this.templates = templates;
  }

  /**
   * A document to be made.
   *
   * @param subject whose it is; of a document of the whole matter, the first
   */
  public record Order(DocumentKind kind, Subject subject) {}

  /** The documents that the state of a case calls for. */
  public static List<Order> calledFor(Matter matter) {
    List<Order> orders = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      for (Subject subject : kind.subjects(matter)) {
        if (kind.isCalledFor(matter, subject)) {
          orders.add(new Order(kind, subject));
        }
      }
    }
    return orders;
  }

  /** The documents of some kinds, one for each subject where they have their own. */
  public static List<Order> of(List<DocumentKind> kinds, Matter matter) {
    List<Order> orders = new ArrayList<>();
    for (DocumentKind kind : kinds) {
      kind.subjects(matter).forEach(subject -> orders.add(new Order(kind, subject)));
    }
    return orders;
  }

  /** Why the case does not allow a document; null if it does. */
  public static @Nullable Bilingual refusal(Order order, Matter matter) {
    return order.kind().why(matter, order.subject());
  }

  /**
   * What a document's file is called, without its ending: the case's id, the document, and where
   * several subjects have one each, the subject's name.
   */
  public static String fileName(Order order, Matter matter) {
    List<Subject> subjects = matter.caseFile().subjects();
    String name = matter.caseFile().id() + "." + order.kind().id();
    if (!order.kind().isOfSubject() || subjects.size() == 1) {
      return name;
    }
    String subject = order.subject().name().strip().replaceAll("[^\\p{L}\\p{N}·-]", "_");
    long same = subjects.stream().filter(s -> s.name().equals(order.subject().name())).count();
    String number = same > 1 ? String.valueOf(indexOf(order.subject(), subjects) + 1) : "";
    return name + "." + subject + number;
  }

  private static int indexOf(Subject subject, List<Subject> subjects) {
    for (int i = 0; i < subjects.size(); i++) {
      if (subjects.get(i) == subject) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Fills the template of a document.
   *
   * @throws ConfidentialityException if a text of the case may not stand in it
   */
  public Document fill(Order order, Matter matter)
      throws IOException, TemplateException, ConfidentialityException {
    DocumentKind kind = order.kind();
    Fields fields = MatterFields.of(kind, matter, order.subject());
    boolean draft = kind == DocumentKind.DECISION && !matter.isDecided(order.subject());
    List<Block> blocks = templates.get(kind).fill(fields);
    if (kind.isMasked()) {
      requireNoBelief(kind, blocks);
    }
    return new Document(kind.chinese(), draft, blocks);
  }

  private static void requireNoBelief(DocumentKind kind, List<Block> blocks)
      throws ConfidentialityException {
    for (Block block : blocks) {
      for (Text text : block.texts()) {
        for (Span span : text.spans()) {
          String told = Belief.toldIn(span.words());
          if (told != null && span.sources().stream().anyMatch(Source.Recorded.class::isInstance)) {
            throw new ConfidentialityException(kind, whereOf(span), told);
          }
        }
      }
    }
  }

  private static Bilingual whereOf(Span span) {
    for (Source source : span.sources()) {
      if (source instanceof Source.Recorded recorded) {
        return recorded.where();
      }
    }
    return new Bilingual("案件文件", "the case file");
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

  /** The kinds of document by their ids, as messages list them. */
  public static List<String> ids() {
    return Arrays.stream(DocumentKind.values()).map(DocumentKind::id).toList();
  }
}
