package rongcuo.notice.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Resource;

/**
 * The phrases of all facts, from {@code phrases.txt}, where the notation is explained.
 *
 * @param chapters each with its groups, each with its facts, in the order in which a document
 *     states them
 * @param variables what a phrase says by the answers to other facts, by name
 */
record Phrasebook(List<List<List<PhraseOfFact>>> chapters, Map<String, Slot> variables) {

  private static final Map<String, Fact> FACTS =
      Stream.of(Fact.values()).collect(Collectors.toMap(Fact::id, Function.identity()));

  static final Phrasebook ALL = read();

  /**
   * Words that depend on other answers.
   *
   * @param words for each fact that is answered yes; none where another phrase has them
   * @param otherwise if none is
   */
  record Slot(Map<Fact, String> words, String otherwise) {

    String in(Answers answers) {
      List<String> said = new ArrayList<>();
      words.forEach(
          (fact, each) -> {
            if (answers.of(fact) == Truth.YES) {
              said.add(each);
            }
          });
      said.remove("");
      boolean none = words.keySet().stream().noneMatch(fact -> answers.of(fact) == Truth.YES);
      return none ? otherwise : String.join("、", said);
    }
  }

  private static Phrasebook read() {
    List<List<List<PhraseOfFact>>> chapters = new ArrayList<>();
    Map<String, Slot> variables = new HashMap<>();
    List<Fact> causes = new ArrayList<>();
    boolean causesEnded = false;
    for (String line : Resource.text(Phrasebook.class, "phrases.txt").split("\n", -1)) {
      if (line.isBlank() || line.startsWith("!")) {
        continue;
      }
      char mark = line.charAt(0);
      if (line.startsWith("# ")) {
        chapters.add(new ArrayList<>());
      } else if (line.startsWith("##")) {
        last(chapters).add(new ArrayList<>());
        causes.clear();
      } else if (mark == '%') {
        variable(columns(line.substring(1)), variables);
      } else {
        if (mark == '+' && causesEnded) {
          causes.clear();
        }
        causesEnded = mark != '+';
        PhraseOfFact entry =
            entry(columns(mark == '+' || mark == '=' ? line.substring(1) : line), causes);
        last(last(chapters)).add(entry);
        if (mark == '+') {
          causes.add(entry.fact());
        }
      }
    }
    return new Phrasebook(chapters, variables);
  }

  private static PhraseOfFact entry(List<String> columns, List<Fact> causes) {
    boolean result = columns.size() > 3;
    return new PhraseOfFact(
        fact(columns.get(0)),
        Phrase.of(columns.get(1)),
        Phrase.of(columns.get(2)),
        result ? PhraseOfFact.Bound.of(columns.get(3)) : null,
        result ? PhraseOfFact.Bound.of(columns.get(4)) : null,
        result ? List.copyOf(causes) : List.of());
  }

  private static void variable(List<String> columns, Map<String, Slot> variables) {
    Map<Fact, String> words = new EnumMap<>(Fact.class);
    for (String each : columns.subList(1, columns.size() - 1)) {
      String[] parts = each.split(" ", 2);
      words.put(fact(parts[0]), parts.length == 1 ? "" : parts[1]);
    }
    variables.put(columns.get(0), new Slot(words, columns.get(columns.size() - 1)));
  }

  private static List<String> columns(String line) {
    return Stream.of(line.split("\\|")).map(String::strip).toList();
  }

  private static Fact fact(String id) {
    Fact fact = FACTS.get(id);
    if (fact == null) {
      throw new IllegalStateException("phrases.txt: no fact " + id);
    }
    return fact;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
