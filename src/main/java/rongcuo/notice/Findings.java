package rongcuo.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/** Facts as a document states them: a sentence for a yes and one for a no. */
final class Findings {

  private static final Map<Fact, String[]> SENTENCES = read();

  private Findings() {}

  /**
   * The sentence for an answer, without its full stop.
   *
   * @param subject how it names whose case it is
   * @param institution whether that is an institution
   */
  static String sentence(Fact fact, Truth answer, String subject, boolean institution) {
    String[] sentences = SENTENCES.get(fact);
    if (sentences == null || answer == Truth.UNKNOWN) {
      throw new IllegalArgumentException(
          "no sentence in findings.txt: " + fact.id() + ", " + answer);
    }
    String sentence = sentences[answer == Truth.YES ? 0 : 1];
    if (institution && fact == Fact.ENFORCEMENT_OFFICER) {
      sentence = sentence.replace("执法人员", "执法机构");
    }
    return sentence.replace("@", subject);
  }

  private static Map<Fact, String[]> read() {
    Map<Fact, String[]> sentences = new EnumMap<>(Fact.class);
    for (String line : resource().split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("\\|", -1);
        for (Fact fact : Fact.values()) {
          if (fact.id().equals(parts[0].strip())) {
            sentences.put(fact, new String[] {parts[1].strip(), parts[2].strip()});
          }
        }
      }
    }
    return sentences;
  }

  private static String resource() {
    try (InputStream stream = Findings.class.getResourceAsStream("findings.txt")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource findings.txt");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
