package rongcuo.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Traditional Han characters and their simplified forms, one for one. */
final class Simplified {

  private static final Map<Integer, Integer> FORMS = read();

  private Simplified() {}

  /** The simplified form of a character; the character itself if it has none of its own. */
  static int of(int point) {
    return FORMS.getOrDefault(point, point);
  }

  private static Map<Integer, Integer> read() {
    Map<Integer, Integer> forms = new HashMap<>(8192);
    try (InputStream bytes =
            Objects.requireNonNull(Simplified.class.getResourceAsStream("simplified.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.codePoints().toArray(), forms);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }

  private static void add(int[] pairs, Map<Integer, Integer> forms) {
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      forms.put(pairs[i], pairs[i + 1]);
    }
  }
}
