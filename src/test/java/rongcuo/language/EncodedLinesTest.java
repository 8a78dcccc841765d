package rongcuo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines in any encoding, with any end, in any pieces. */
class EncodedLinesTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final List<String> TEXT = List.of("是的", "", "y", "证据 E1，E2", "买买提·艾力", "𠮷某", "q");

  private static List<String> linesOf(InputStream in) throws IOException {
    EncodedLines lines = new EncodedLines(in);
    List<String> all = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      all.add(line);
    }
    assertThat(lines.next()).isNull();
    return all;
  }

  private static byte[] encoded(List<String> text, String end, String charset, boolean marked) {
    String whole = (marked ? "\uFEFF" : "") + String.join(end, text) + end;
    return whole.getBytes(Charset.forName(charset));
  }

  /** A stream that gives no more than so many bytes at once, and does not say what is to come. */
  private static InputStream inPieces(byte[] content, int most) {
    return new ByteArrayInputStream(content) {
      @Override
      public synchronized int read(byte[] buffer, int from, int length) {
        return super.read(buffer, from, Math.min(length, most));
      }

      @Override
      public synchronized int available() {
        return 0;
      }
    };
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "GB18030, false"})
  void areReadAlikeInEveryEncodingWithEveryEnd(String charset, boolean marked) throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      byte[] content = encoded(TEXT, end, charset, marked);
      for (int most : new int[] {1, 2, 3, 7, 8192}) {
        assertThat(linesOf(inPieces(content, most)))
            .as("%s %s %s", charset, end, most)
            .isEqualTo(TEXT);
      }
    }
  }

  @Test
  void aLastLineNeedsNoEnd() throws IOException {
    byte[] content = "是\n否".getBytes(GB18030);
    assertThat(linesOf(new ByteArrayInputStream(content))).containsExactly("是", "否");
    assertThat(linesOf(InputStream.nullInputStream())).isEmpty();
    byte[] markAlone = {(byte) 0xFF, (byte) 0xFE};
    assertThat(linesOf(new ByteArrayInputStream(markAlone))).isEmpty();
  }

  /** 医 alone is valid in UTF-8 too; what came with it tells. */
  @Test
  void whatCameTogetherTellsTheEncoding() throws IOException {
    EncodedLines lines = new EncodedLines(new ByteArrayInputStream("医\n是的\n".getBytes(GB18030)));
    assertThat(lines.next()).isEqualTo("医");
    assertThat(lines.warning()).isNotNull();
    assertThat(lines.warning().chinese()).contains("GB18030");
  }

  @Test
  void plainTextIsNotWarnedOf() throws IOException {
    EncodedLines lines = new EncodedLines(new ByteArrayInputStream("y\n是\n".getBytes("UTF-8")));
    lines.next();
    lines.next();
    assertThat(lines.warning()).isNull();
  }

  /** Each line is answered before the next is written. */
  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aLineIsThereAsSoonAsItsEndIs() throws IOException {
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE")) {
      for (String end : List.of("\n", "\r\n", "\r")) {
        try (PipedOutputStream writer = new PipedOutputStream();
            PipedInputStream reader = new PipedInputStream(writer)) {
          EncodedLines lines = new EncodedLines(reader);
          boolean marked = charset.startsWith("UTF-16");
          for (String line : TEXT) {
            writer.write(encoded(List.of(line), end, charset, marked && line.equals(TEXT.get(0))));
            writer.flush();
            assertThat(lines.next()).isEqualTo(line);
          }
        }
      }
    }
  }

  @Test
  void whatFitsNoEncodingIsNotGuessed() throws IOException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write("是的\n".getBytes(StandardCharsets.UTF_8));
    mixed.write("否否否\n".getBytes(GB18030));
    EncodedLines lines = new EncodedLines(inPieces(mixed.toByteArray(), 7));
    assertThat(lines.next()).isEqualTo("是的");
    assertThatThrownBy(lines::next).isInstanceOf(EncodedLines.UnreadableException.class);
    byte[] unmarked = "是\n".getBytes(StandardCharsets.UTF_16LE);
    byte[] latin = "y\n".getBytes(StandardCharsets.UTF_16LE);
    for (byte[] content : List.of(unmarked, latin, new byte[] {'a', (byte) 0xFF, '\n'})) {
      assertThatThrownBy(() -> linesOf(new ByteArrayInputStream(content)))
          .isInstanceOf(EncodedLines.UnreadableException.class);
    }
  }

  @Test
  void aLineWithoutEndIsNotKeptInMemory() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'y';
          }
        };
    assertThatThrownBy(() -> new EncodedLines(endless).next())
        .isInstanceOf(EncodedLines.UnreadableException.class);
  }

  /** The lines are those of the whole text, wherever it is cut. */
  @Test
  void piecesChangeNothing() throws IOException {
    Random random = new Random(8);
    String characters = "是否\r\ny医é·\n1，";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(30);
      for (int j = 0; j < length; j++) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      byte[] content =
          text.toString().getBytes(random.nextBoolean() ? GB18030 : StandardCharsets.UTF_8);
      EncodedText whole = EncodedText.of(content);
      List<String> expected =
          new java.io.BufferedReader(new java.io.StringReader(whole.text())).lines().toList();
      assertThat(linesOf(new ByteArrayInputStream(content))).isEqualTo(expected);
    }
  }
}
