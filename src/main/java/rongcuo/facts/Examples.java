package rongcuo.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import rongcuo.language.Bilingual;

/** How each fact is told apart, by an example of either answer, from {@code examples.txt}. */
final class Examples {

  private static final Bilingual EITHER =
      new Bilingual("例如，答“是”：{0}。答“否”：{1}。", "Yes, for example: {0}. No, for example: {1}.");

  /** Read when somebody asks for help first. */
  private static final Map<String, Bilingual> BY_FACT = read();

  private Examples() {}

  static Bilingual of(Fact fact) {
    Bilingual example = BY_FACT.get(fact.id());
    if (example == null) {
      throw new IllegalStateException("examples.txt: nothing of " + fact.id());
    }
    return example;
  }

  private static Map<String, Bilingual> read() {
    Map<String, Bilingual> byFact = new HashMap<>();
    try (InputStream stream = Examples.class.getResourceAsStream("examples.txt")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource examples.txt");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" \\| ");
        if (parts.length == 5 && !line.startsWith("!")) {
          byFact.put(
              parts[0],
              EITHER.with(new Bilingual(parts[1], parts[3]), new Bilingual(parts[2], parts[4])));
        }
      }
      return byFact;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
