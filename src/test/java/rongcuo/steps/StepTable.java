package rongcuo.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.steps.course.Step;

/** The rows of {@code step-tables.txt}. */
final class StepTable {

  private static final Path FILE = Path.of("src/test/resources/step-tables.txt");

  /**
   * A day of a case.
   *
   * @param state of the step, as the head of the table names them
   * @param parts of the case file, a line each
   * @param acts what is recorded and taken back after that, in this order
   * @param owed what {@code duties} says: a state, and the day that it is due; empty if nobody owes
   *     the step
   * @param cells of the ledger, in the order that the table names
   * @param record what may be recorded that day, and what not
   */
  record Row(
      int line,
      Section of,
      String state,
      List<String> parts,
      List<String> acts,
      String on,
      String owed,
      String stage,
      List<String> cells,
      List<String> record) {

    @Override
    public String toString() {
      return of.step + " " + state + ", line " + line;
    }
  }

  /**
   * The rows of a step.
   *
   * @param columns of the ledger that show it
   * @param never the states in which it cannot be, each with the reason
   */
  record Section(String step, List<String> columns, Map<String, String> never, List<Row> rows) {}

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private @Nullable Section current;

  static StepTable read() throws IOException {
    StepTable table = new StepTable();
    List<String> lines = Files.readAllLines(FILE);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        table.take(line, i + 1);
      }
    }
    return table;
  }

  static String name(Step step) {
    return step.getClass().getSimpleName();
  }

  List<Section> sections() {
    return List.copyOf(sections.values());
  }

  Section of(Step step) {
    Section section = sections.get(name(step));
    if (section == null) {
      throw new AssertionError(name(step) + " has no rows in " + FILE);
    }
    return section;
  }

  private void take(String line, int number) {
    String[] said = line.split(" = ", 2);
    if (!line.contains(" | ") && said.length == 2) {
      words.put(said[0].strip(), said[1].strip());
      return;
    }
    if (line.startsWith("== ")) {
      String[] head = line.substring(3).split(":", 2);
      List<String> columns = head.length == 1 ? List.of() : list(head[1], ",");
      current = new Section(head[0].strip(), columns, new LinkedHashMap<>(), new ArrayList<>());
      sections.put(current.step, current);
      return;
    }
    Section section = Objects.requireNonNull(current);
    List<String> cells = List.of(line.split(" *\\| *", -1));
    if (cells.get(0).equals("never")) {
      section.never.put(cells.get(1), cells.get(2));
      return;
    }
    if (cells.size() != 7) {
      throw new AssertionError("line " + number + " has " + cells.size() + " cells: " + line);
    }
    section.rows.add(row(section, cells, number));
  }

  private Row row(Section section, List<String> cells, int number) {
    List<String> parts = new ArrayList<>();
    List<String> acts = new ArrayList<>();
    for (String item : items(cells.get(1))) {
      boolean act = item.startsWith("do ") || item.startsWith("undo ");
      (act ? acts : parts).add(item);
    }
    return new Row(
        number,
        section,
        cells.get(0),
        parts,
        acts,
        cells.get(2),
        cells.get(3),
        cells.get(4),
        list(cells.get(5), ","),
        list(cells.get(6), ";"));
  }

  /** The parts and acts that a cell has, its words spelled out. */
  private List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    for (String item : list(cell, " \\+ ")) {
      String word = words.get(item);
      if (word != null) {
        items.addAll(items(word));
      } else if (item.matches("(do|undo) .*|[a-z-]+: .*")) {
        items.add(item);
      } else {
        throw new AssertionError("no such word: " + item);
      }
    }
    return items;
  }

  private static List<String> list(String cell, String separator) {
    List<String> list = new ArrayList<>();
    for (String each : cell.split(separator, -1)) {
      list.add(each.strip());
    }
    return cell.isBlank() ? List.of() : list;
  }
}
