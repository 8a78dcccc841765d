package rongcuo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.Node;
import rongcuo.diagnostics.Problems;
import rongcuo.language.Bilingual;

/**
 * Hints at names whose parts are separated by another dot than U+00B7, where they are given and
 * where a text mentions them: a reader, and a search, may not see that it is the same person.
 */
final class NameDots {

  private static final char DOT = '·';

  private static final String DOTS = "·•・･．‧∙⋅●";

  /** They have no space beside them. */
  private static final String NARROW = ".-";

  private static final String BETWEEN = "(?:\\s?[" + DOTS + "]\\s?|[" + NARROW + "])";

  private static final Pattern SEPARATOR =
      Pattern.compile("(?<=\\p{IsHan})" + BETWEEN + "(?=\\p{IsHan})");

  private final Problems problems;
  private final Set<String> named = new LinkedHashSet<>();
  private final Set<Node> told = new LinkedHashSet<>();

  private NameDots(Problems problems) {
    this.problems = problems;
  }

  static void check(CheckedMapping root, Problems problems) {
    NameDots dots = new NameDots(problems);
    for (CheckedMapping subject : root.list("subjects", CaseShape.SUBJECT, part -> part)) {
      dots.checkName(subject.node("name"));
    }
    dots.checkNames(root.part("inquiry", CaseKeys.INQUIRY.shape()).node("team"));
    dots.checkNames(root.part("deliberation", CaseKeys.DELIBERATION.shape()).node("present"));
    if (!dots.named.isEmpty() && root.mapping() != null) {
      Pattern mentions =
          Pattern.compile(
              dots.named.stream().map(NameDots::inAnyWriting).collect(Collectors.joining("|")));
      dots.checkMentions(root.mapping(), mentions);
    }
  }

  private void checkNames(@Nullable Node names) {
    if (names instanceof Node.Sequence list) {
      list.items.forEach(this::checkName);
    } else {
      checkName(names);
    }
  }

  private void checkName(@Nullable Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      return;
    }
    String name = scalar.text.strip();
    if (mayHaveDot(name) && SEPARATOR.matcher(name).find()) {
      named.add(name);
      warnIfOther(scalar, name);
    }
  }

  /** Most names have none: they are passed quickly. */
  private static boolean mayHaveDot(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (DOTS.indexOf(name.charAt(i)) >= 0 || NARROW.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void checkMentions(Node node, Pattern mentions) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries.forEach(entry -> checkMentions(entry.value, mentions));
    } else if (node instanceof Node.Sequence list) {
      list.items.forEach(item -> checkMentions(item, mentions));
    } else if (node instanceof Node.Scalar scalar && !told.contains(scalar)) {
      Matcher mention = mentions.matcher(scalar.text);
      while (mention.find()) {
        warnIfOther(scalar, mention.group());
      }
    }
  }

  private void warnIfOther(Node.Scalar scalar, String name) {
    Matcher separator = SEPARATOR.matcher(name);
    List<String> others = new ArrayList<>();
    while (separator.find()) {
      String dot = separator.group().strip();
      if (dot.charAt(0) != DOT) {
        others.add(dot);
      }
    }
    if (others.isEmpty() || !told.add(scalar)) {
      return;
    }
    problems.warning(
        scalar.place(),
        new Bilingual(
                "“{0}”的间隔号写作“{1}”（{2}）；人名的间隔号应为“·”（U+00B7），请改为“{3}”，以免同一人被当作两人。",
                "The dot in \"{0}\" is \"{1}\" ({2}); a name takes \"·\" (U+00B7). Write \"{3}\", so"
                    + " that one person is not taken for two.")
            .with(
                name,
                others.get(0),
                String.format("U+%04X", (int) others.get(0).charAt(0)),
                SEPARATOR.matcher(name).replaceAll(String.valueOf(DOT))));
  }

  private static String inAnyWriting(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(name)) {
      parts.add(Pattern.quote(part));
    }
    return String.join(BETWEEN, parts);
  }
}
