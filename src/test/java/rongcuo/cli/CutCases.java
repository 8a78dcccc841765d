package rongcuo.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a case file when a key of it, or a whole section, was never written. */
final class CutCases {

  private static final Pattern IN_BRACES =
      Pattern.compile("(?<=\\{)[a-z-]+: [^,{}\\[\\]\"]+(?:, )?|, [a-z-]+: [^,{}\\[\\]\"]+(?=[,}])");

  private CutCases() {}

  /**
   * The whole file, then one text for each key, of which it alone is missing with what stands under
   * it. Of the facts, which are many and alike, every fifth.
   */
  static List<String> of(String whole) {
    List<String> lines = whole.lines().toList();
    Set<String> cuts = new LinkedHashSet<>();
    cuts.add(whole);
    boolean facts = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean top = indent(line) == 0;
      if (!top && facts && i % 5 != 0 || line.strip().startsWith("#")) {
        continue;
      }
      facts = top ? line.startsWith("facts:") : facts;
      cuts.add(without(lines, i));
      Matcher entry = IN_BRACES.matcher(line);
      while (entry.find()) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(i, line.substring(0, entry.start()) + line.substring(entry.end()));
        cuts.add(String.join("\n", changed) + "\n");
      }
    }
    return List.copyOf(cuts);
  }

  private static String without(List<String> lines, int from) {
    int to = from + 1;
    while (to < lines.size() && indent(lines.get(to)) > indent(lines.get(from))) {
      to++;
    }
    List<String> left = new ArrayList<>(lines.subList(0, from));
    left.addAll(lines.subList(to, lines.size()));
    return String.join("\n", left) + "\n";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
