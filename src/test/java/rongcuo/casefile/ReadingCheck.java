package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.DirectReader;
import rongcuo.casefile.yaml.Node;
import rongcuo.casefile.yaml.NodeReader;
import rongcuo.diagnostics.Problem;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;

/** Whether a text that is read directly is what the YAML library reads, to the last place. */
public final class ReadingCheck {

  private ReadingCheck() {}

  /** What the two make differently of a file; empty if nothing, or if it is not read directly. */
  public static String difference(byte[] content) {
    return difference(SourceText.decode(content, new Problems()).text());
  }

  static String difference(String text) {
    Node direct = DirectReader.read(text);
    if (direct == null) {
      return "";
    }
    Problems problems = new Problems();
    NodeReader.Result result =
        NodeReader.readEvents(SourceText.of(text), problems, CaseShape::isKey);
    String read = described(direct);
    String library = described(result.root());
    if (!read.equals(library)) {
      return "read as\n" + read + "\nbut by the library as\n" + library;
    }
    List<Problem> found = problems.inOrder();
    return result.whole() && found.isEmpty() ? "" : "read, but refused by the library: " + found;
  }

  private static String described(@Nullable Node node) {
    if (node == null) {
      return "nothing";
    }
    String place = node.line + ":" + node.column + " " + node.start + "-" + node.end + " ";
    StringBuilder said = new StringBuilder(place);
    if (node instanceof Node.Scalar scalar) {
      said.append(scalar.plain ? "plain " : "quoted ").append(scalar.text);
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items.forEach(item -> said.append("\n- ").append(described(item)));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries) {
        said.append("\n? ").append(described(entry.key));
        said.append("\n: ").append(described(entry.value));
      }
    }
    return said.toString();
  }
}
