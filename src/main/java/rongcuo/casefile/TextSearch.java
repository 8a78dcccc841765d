package rongcuo.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.casefile.yaml.Node;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problems;
import rongcuo.language.Folded;

/** Looks for words in everything that a case file says. */
public final class TextSearch {

  private TextSearch() {}

  /**
   * Where words were found.
   *
   * @param key the path of keys as the file writes them, e.g. {@code evidence[2].title}
   */
  public record Hit(String key, Place place) {}

  /**
   * The texts of a case file that hold some words, however they are written.
   *
   * @throws IOException if the file cannot be read
   */
  public static List<Hit> find(Path caseFile, String words) throws IOException {
    List<Hit> hits = new ArrayList<>();
    Folded needle = Folded.of(words);
    if (needle.isEmpty()) {
      return hits;
    }
    Problems problems = new Problems();
    CaseReader.ReadDocument reading =
        CaseReader.checked(BoundedFile.bytes(caseFile), CaseShape.CASE, problems);
    if (reading != null) {
      search(reading.root(), "", needle, hits);
    }
    return hits;
  }

  private static void search(Node node, String key, Folded needle, List<Hit> hits) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries) {
        String inner = key.isEmpty() ? entry.key.text : key + "." + entry.key.text;
        search(entry.key, inner, needle, hits);
        search(entry.value, inner, needle, hits);
      }
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items.size(); i++) {
        search(sequence.items.get(i), key + "[" + (i + 1) + "]", needle, hits);
      }
    } else if (node instanceof Node.Scalar scalar
        && !Folded.of(scalar.text).find(needle).isEmpty()) {
      hits.add(new Hit(key, scalar.place()));
    }
  }
}
