package rongcuo.notice;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A PDF file with its fonts inside, laid out as the Word file is. One renderer makes many files,
 * and finds its fonts once.
 */
final class PdfRenderer implements Renderer {

  /** Held, or their levels are forgotten: the libraries' logs are no messages to a user. */
  private static final Logger LOG = Logger.getLogger("org.apache");

  /** Characters that the layout adds to those of the document. */
  private static final String OWN = "0123456789—. 。：附件（）【】抄送签发人印" + Document.DRAFT_MARK;

  private @Nullable Fonts fonts;

  @Override
  public Rendering render(Document document) throws IOException, FormatException {
    XRLog.setLoggingEnabled(false);
    LOG.setLevel(Level.OFF);
    Fonts fonts = fonts();
    int[] characters = characters(document);
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      Map<Path, PDFont> embedded = new TreeMap<>();
      StringBuilder style = new StringBuilder();
      for (Fonts.Role role : Fonts.Role.values()) {
        List<String> families = new ArrayList<>();
        for (Fonts.Face face : fonts.faces(role, characters)) {
          PDFont font = embedded.get(face.file());
          if (font == null) {
            font = PDType0Font.load(pdf, face.font(), true);
            embedded.put(face.file(), font);
          }
          String family = role.family() + families.size();
          builder.useFont(new PDFontSupplier(font), family);
          families.add(family);
        }
        String names = String.join(",", families);
        style.append('.').append(role.family()).append("{font-family:").append(names).append('}');
        if (role == Fonts.Role.SONG) {
          style.append(HtmlRenderer.pages("font-family:" + names, document.draft()));
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      builder
          .usePDDocument(pdf)
          .usePdfUaAccessibility(true)
          .withProducer("rongcuo")
          .withHtmlContent(HtmlRenderer.page(document, style.toString(), true), null)
          .toStream(bytes);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFKeepOpen();
        withoutTime(pdf, document.title());
        pdf.save(bytes);
      }
      return new Rendering(bytes.toByteArray(), embedded.keySet());
    }
  }

  private synchronized Fonts fonts() throws IOException {
    Fonts known = fonts;
    if (known == null) {
      known = Fonts.ofThisMachine();
      fonts = known;
    }
    return known;
  }

  /** The same file has the same bytes: no time of making, an id that is none of a clock's. */
  private static void withoutTime(PDDocument pdf, String title) {
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    time.setTimeInMillis(DocxRenderer.TIME);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer("rongcuo");
    information.setCreationDate(time);
    pdf.setDocumentInformation(information);
    pdf.setDocumentId(1L);
  }

  private static int[] characters(Document document) {
    Set<Integer> points = new LinkedHashSet<>();
    OWN.codePoints().forEach(points::add);
    for (Block block : document.blocks()) {
      for (SourcedText text : block.texts()) {
        text.plain().codePoints().filter(point -> point != '\n').forEach(points::add);
      }
      if (block instanceof Block.Heading heading) {
        heading.number().codePoints().forEach(points::add);
      }
    }
    return points.stream().mapToInt(Integer::intValue).toArray();
  }
}
