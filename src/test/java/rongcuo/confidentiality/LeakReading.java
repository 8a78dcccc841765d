package rongcuo.confidentiality;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Every word that a file holds, in whatever way its format writes words down. */
final class LeakReading {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos|nbsp|middot));");

  private LeakReading() {}

  /** The words of a file, as they are written and as a reader of the format sees them. */
  static String words(String name, byte[] content) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "docx", "xlsx", "zip" -> unpacked(content);
      case "pdf" -> pdf(content);
      default -> words(ending, new String(content, StandardCharsets.UTF_8));
    };
  }

  /** The same of a text in a format. */
  static String words(String format, String text) throws IOException {
    return switch (format) {
      case "json", "jsonl" -> text + "\n" + json(text);
      case "html", "xml", "rels" -> text + "\n" + markup(text);
      case "ics" -> text + "\n" + calendar(text);
      case "md" -> text + "\n" + markup(text.replaceAll("\\\\(?=\\W)", "").replace("**", ""));
      case "csv" -> text + "\n" + text.replace("\"\"", "\"");
      default -> text;
    };
  }

  private static String unpacked(byte[] content) throws IOException {
    Path file = Files.createTempFile("leak", ".zip");
    Files.write(file, content);
    StringBuilder words = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      words.append(zip.getComment() == null ? "" : zip.getComment()).append('\n');
      for (ZipEntry entry : Collections.list(zip.entries())) {
        words.append(entry.getName()).append('\n');
        words.append(entry.getComment() == null ? "" : entry.getComment()).append('\n');
        byte[] inner = zip.getInputStream(entry).readAllBytes();
        words.append(words(entry.getName(), inner)).append('\n');
      }
    }
    Files.delete(file);
    return words.toString();
  }

  /** Markup without its tags, so that a word is whole though several runs make it up. */
  private static String markup(String text) {
    return unescaped(text.replaceAll("(?s)<[^>]*>", "")) + "\n" + unescaped(text);
  }

  private static String unescaped(String text) {
    Matcher entity = ENTITY.matcher(text);
    return entity.replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(java.util.regex.MatchResult entity) {
    if (entity.group(1) != null) {
      return Character.toString(Integer.parseInt(entity.group(1), 16));
    }
    if (entity.group(2) != null) {
      return Character.toString(Integer.parseInt(entity.group(2)));
    }
    return switch (entity.group(3)) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "middot" -> "·";
      default -> " ";
    };
  }

  private static String json(String text) throws IOException {
    StringBuilder words = new StringBuilder();
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
          words.append(parser.getText()).append('\n');
        }
      }
    }
    return words.toString();
  }

  private static String calendar(String text) {
    String unfolded = text.replaceAll("\r?\n[ \t]", "");
    return unfolded.replace("\\n", "\n").replaceAll("\\\\([,;\\\\])", "$1");
  }

  private static String pdf(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      StringBuilder words = new StringBuilder(new PDFTextStripper().getText(document));
      var information = document.getDocumentInformation();
      for (String key : information.getMetadataKeys()) {
        words.append('\n').append(information.getCustomMetadataValue(key));
      }
      var metadata = document.getDocumentCatalog().getMetadata();
      if (metadata != null) {
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        words.append('\n').append(words("xml", xmp));
      }
      return words.toString();
    }
  }
}
