package rongcuo.casefile;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Case files with some changes each, the same for the same seed: values of other types and in other
 * spellings, keys in the other language, of another place, with a slip, gone, or there twice.
 */
final class ChangedCases {

  /** What a value may be replaced by, each as it is written. */
  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "null",
          "''",
          "\"\"",
          "\"  \"",
          "\"\\u3000\"",
          "\"\\n\"",
          "\"甲\\n乙\"",
          "\"甲\\n\"",
          "yes",
          "no",
          "Yes",
          "NO",
          "unknown",
          "true",
          "False",
          "TRUE",
          "maybe",
          "是",
          "否",
          "不详",
          "\"yes\"",
          "'是'",
          "1",
          "0",
          "3",
          "\"3\"",
          "007",
          "3.0",
          "+3",
          "-1",
          "1e3",
          "0x10",
          "0o7",
          ".5",
          ".inf",
          ".NaN",
          "1_000",
          "99999",
          "100000",
          "\"03\"",
          "2026-04-01",
          "\"2026-04-01\"",
          "2026-02-30",
          "2026-2-3",
          "2028-02-29",
          "2027-02-29",
          "1900-02-29",
          "2000-02-29",
          "2026-04-31",
          "2026-13-01",
          "2026-00-10",
          "2026/04/01",
          "20260401",
          "2026-04-01 12:00:00",
          "2026-04-01T00:00:00Z",
          "2026年4月1日",
          "0000-01-01",
          "[]",
          "{}",
          "[1]",
          "{a: 1}",
          "[甲, 乙]",
          "[甲, [乙]]",
          "[~]",
          "[\"\"]",
          "E1",
          "[E1]",
          "[E1, 2]",
          "\"E 1\"",
          "民-1",
          "-甲",
          ".甲",
          "4",
          "\"4\"",
          "[4]",
          "[4.0]",
          "[10.1]",
          "[\"10(1)\"]",
          "[10（2）, ' 11(6) ']",
          "[\"13\"]",
          "[\"11.2(1)\"]",
          "[all]",
          "all",
          "全部",
          "named",
          "实名",
          "unit",
          "individual",
          "tolerated",
          "予以容错",
          "exempt",
          "rongcuo/case/1",
          "rongcuo/case/2",
          "容错案件/1",
          "{answer: yes}",
          "{答案: 否, 备注: 甲}",
          "{answer: }",
          "{note: 甲}",
          "{answer: yes, 答案: no}",
          "{date: 2026-04-01}",
          "{name: 张某}",
          "[{name: 张某}]",
          "{id: E1}",
          "[{id: E1}]",
          "{force-majeure: any}",
          "{不可抗力的构成: all}",
          "甲 乙",
          "\"甲\\t乙\"",
          "张某");

  private static final List<String> KEYS = keys();

  private final List<String> texts = new ArrayList<>();

  ChangedCases() throws IOException {
    for (Path folder : List.of(Path.of("cases"), Path.of("src/test/resources/conformance/cases"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
  }

  private static List<String> keys() {
    Set<String> keys = new TreeSet<>(KeyWords.within(CaseShape.CASE));
    keys.addAll(List.of("titel", "fact", "", "4", "yes", "reporter", "姓 名", "Date"));
    return List.copyOf(keys);
  }

  /** A file of this number. */
  String get(int seed) {
    Random random = new Random(seed * 31L + 7);
    // Half of them are examples, which have more parts than the many small cases.
    int examples = 25;
    int index = random.nextBoolean() ? random.nextInt(examples) : random.nextInt(texts.size());
    String text = texts.get(index);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      text = changed(text, random);
    }
    return text;
  }

  private static String changed(String text, Random random) {
    List<NodeTuple> entries = new ArrayList<>();
    List<Node> values = new ArrayList<>();
    try {
      collect(new Yaml().compose(new StringReader(text)), entries, values);
    } catch (RuntimeException e) {
      return text;
    }
    NodeTuple entry = entries.get(random.nextInt(entries.size()));
    return switch (random.nextInt(11)) {
      case 0, 1, 2 -> with(text, values.get(random.nextInt(values.size())), random);
      case 3 -> withSpelling(text, values.get(random.nextInt(values.size())), random);
      case 4 -> withKey(text, entry.getKeyNode(), twin(entry.getKeyNode()));
      case 5 -> withKey(text, entry.getKeyNode(), KEYS.get(random.nextInt(KEYS.size())));
      case 6 -> withLines(text, entry, 0);
      // Right by itself, wrong beside the rest.
      case 7 -> text.replace("id: E2", "id: E1");
      case 8 ->
          text.replaceFirst(
              "(?m)^facts:\n(?=  )", "facts:\n  major-loss: yes\n  loss-occurred: no\n");
      case 9 -> text.replaceFirst("2026-", "2027-");
      default -> withLines(text, entry, 2);
    };
  }

  private static void collect(Node node, List<NodeTuple> entries, List<Node> values) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        entries.add(entry);
        values.add(entry.getValueNode());
        collect(entry.getValueNode(), entries, values);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        values.add(item);
        collect(item, entries, values);
      }
    }
  }

  private static String with(String text, Node value, Random random) {
    return replaced(text, value, VALUES.get(random.nextInt(VALUES.size())));
  }

  /** The value in quotes, without them, or as the one element of a list. */
  private static String withSpelling(String text, Node value, Random random) {
    if (!(value instanceof ScalarNode scalar) || scalar.getValue().contains("\n")) {
      return text;
    }
    String content = scalar.getValue();
    return replaced(
        text,
        value,
        switch (random.nextInt(3)) {
          case 0 -> "'" + content.replace("'", "''") + "'";
          case 1 -> content;
          default -> "[" + content + "]";
        });
  }

  private static String replaced(String text, Node value, String other) {
    int start = value.getStartMark().getIndex();
    int end = value.getEndMark().getIndex();
    String old = text.substring(start, end);
    String kept = old.stripTrailing();
    String space = start > 0 && text.charAt(start - 1) == ':' ? " " : "";
    // A block begins on a line of its own.
    String before = text.substring(0, start).stripTrailing();
    boolean ofBlock =
        before.length() < start && text.substring(before.length(), start).contains("\n");
    return (ofBlock ? before + " " : text.substring(0, start) + space)
        + other
        + old.substring(kept.length())
        + text.substring(end);
  }

  private static String twin(Node key) {
    String form = ((ScalarNode) key).getValue();
    String[] twin = {form};
    find(CaseShape.CASE, form, twin);
    return twin[0];
  }

  private static void find(Shape shape, String form, String[] twin) {
    KeyWords keys = shape.keys();
    if (keys != null) {
      if (keys.order(form) >= 0) {
        Word<?> word = keys.word(form);
        twin[0] = word.english().equals(form) ? word.chinese() : word.english();
      }
      keys.words().forEach(word -> find(keys.shape(word.english()), form, twin));
    } else if (shape instanceof Shape.ListOf list) {
      find(list.element(), form, twin);
    }
  }

  private static String withKey(String text, Node key, String other) {
    return text.substring(0, key.getStartMark().getIndex())
        + (other.isEmpty() ? "''" : other)
        + text.substring(key.getEndMark().getIndex());
  }

  /** The lines of an entry that begins a line, some times. */
  private static String withLines(String text, NodeTuple entry, int times) {
    int key = entry.getKeyNode().getStartMark().getIndex();
    int start = text.lastIndexOf('\n', key - 1) + 1;
    int end = entry.getValueNode().getEndMark().getIndex();
    boolean ends = text.charAt(end - 1) == '\n';
    int next = ends ? end : text.indexOf('\n', end) + 1;
    if (!text.substring(start, key).isBlank() || next <= end - 1 || next == 0) {
      return text;
    }
    return text.substring(0, start)
        + text.substring(start, next).repeat(times)
        + text.substring(next);
  }
}
