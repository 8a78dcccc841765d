package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as somebody reads it who knows its marks and nothing of how the program fills it: what
 * it says of a case, given what the case's file says under each of its names.
 */
final class TemplateText {

  private static final Pattern TAG = Pattern.compile("\\{\\{([^\\n]*?)\\}\\}");

  private final List<Node> nodes = new ArrayList<>();

  private sealed interface Node {}

  private record Words(String words) implements Node {}

  private record Named(String name) implements Node {}

  private record Section(String name, boolean shown, List<Node> parts) implements Node {}

  TemplateText(String source) {
    Matcher tag = TAG.matcher(source);
    List<List<Node>> open = new ArrayList<>(List.of(nodes));
    int at = 0;
    while (tag.find()) {
      List<Node> inner = open.get(open.size() - 1);
      inner.add(new Words(source.substring(at, tag.start())));
      at = tag.end();
      String name = tag.group(1).strip();
      switch (name.charAt(0)) {
        // A remark ends what stands before it, as a text of its own would.
        case '!' -> inner.add(new Words(name.startsWith("!依据：") ? Expected.NOTHING : ""));
        case '#', '^' -> {
          List<Node> parts = new ArrayList<>();
          inner.add(new Section(name.substring(1), name.charAt(0) == '#', parts));
          open.add(parts);
        }
        case '/' -> open.remove(open.size() - 1);
        default -> inner.add(new Named(name));
      }
    }
    nodes.add(new Words(source.substring(at)));
  }

  /** What it says of a case. */
  Expected of(Scope scope) {
    Expected expected = new Expected();
    say(nodes, scope, expected);
    return expected;
  }

  private static void say(List<Node> nodes, Scope scope, Expected expected) {
    for (Node node : nodes) {
      if (node instanceof Words words) {
        expected.words(words.words);
      } else if (node instanceof Named named) {
        scope.said(named.name).sayIn(expected);
      } else if (node instanceof Section section) {
        Said said = scope.said(section.name);
        if (said instanceof Said.Rows rows && section.shown) {
          rows.each().forEach(row -> say(section.parts, row.within(scope), expected));
        } else if (said instanceof Said.Unforeseen unforeseen && section.shown) {
          unforeseen.open(expected);
          say(section.parts, unforeseen.row(scope), expected);
          unforeseen.close(expected);
        } else if (said.isThere() == section.shown) {
          say(section.parts, scope, expected);
        }
      }
    }
  }
}
