package rongcuo.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one XML part, one after the other, whatever prefix they have. A document type,
 * which could name other files or grow without end, is refused.
 */
final class PartReader {

  private final XMLStreamReader xml;

  PartReader(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.xml = factory.createXMLStreamReader(new InputStreamReader(content(part), decoder(part)));
  }

  /** Without the mark of UTF-8, which the parser would take for a part of the text. */
  private static ByteArrayInputStream content(byte[] part) {
    boolean marked =
        part.length > 2
            && part[0] == (byte) 0xEF
            && part[1] == (byte) 0xBB
            && part[2] == (byte) 0xBF;
    return new ByteArrayInputStream(part, marked ? 3 : 0, part.length);
  }

  /** Decoded here: where it decodes, the parser prints what it finds wrong to the screen. */
  private static CharsetDecoder decoder(byte[] part) {
    int mark = part.length < 2 ? 0 : (part[0] & 0xFF) << 8 | part[1] & 0xFF;
    Charset charset =
        mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
  }

  /** Goes on to where the next element begins; false at the end of the part. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      if (event() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes on to where the next element within this one begins; false where this one ends. */
  boolean nextWithin(String name) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = event();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && is(name)) {
        return false;
      }
    }
    return false;
  }

  private int event() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("document type");
    }
    return event;
  }

  boolean is(String name) {
    return xml.getLocalName().equals(name);
  }

  /** An attribute by its name without prefix; null if there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  boolean isSet(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.toLowerCase(Locale.ROOT).equals("true"));
  }

  /** A whole number from 0 to a bound; -1 if there is none. */
  int number(String name, int most) throws XMLStreamException {
    String value = attribute(name);
    if (value == null) {
      return -1;
    }
    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : Integer.MAX_VALUE;
    if (number > most) {
      throw new XMLStreamException(name);
    }
    return number;
  }

  /** The characters of an element without others in it, up to its end. */
  String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  /** A text in one format or in several, without how it is pronounced. */
  String richText(String name) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (nextWithin(name)) {
      if (is("t")) {
        text.append(text());
      } else if (is("rPh")) {
        text();
      }
    }
    return CellText.meant(text.toString());
  }
}
