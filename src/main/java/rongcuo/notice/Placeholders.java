package rongcuo.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the placeholders of a template stand for. Every name is there whatever the case holds: a
 * text that the case lacks is a blank, a list may be empty.
 */
final class Placeholders {

  /** The one column of a list of texts. */
  static final List<String> LINE = List.of("内容");

  private final Map<String, SourcedText> texts = new LinkedHashMap<>();
  private final Map<String, Boolean> flags = new LinkedHashMap<>();
  private final Map<String, Rows> lists = new LinkedHashMap<>();

  /** Rows that are made when a template shows them: few do, and there may be thousands. */
  private static final class Rows {
    private final Set<String> names;
    private final Supplier<List<Placeholders>> making;
    private @Nullable List<Placeholders> made;

    Rows(Set<String> names, Supplier<List<Placeholders>> making) {
      this.names = names;
      this.making = making;
    }

    List<Placeholders> made() {
      List<Placeholders> rows = made;
      if (rows == null) {
        rows = List.copyOf(making.get());
        made = rows;
      }
      return rows;
    }
  }

  /** A text; null if the case lacks it. */
  void put(String name, String key, @Nullable SourcedText text) {
    boolean there = text != null && !text.isEmpty();
    texts.put(name, there ? text : SourcedText.blank(name, key));
    flags.put(name, there);
  }

  /** Whether a section is shown. */
  void flag(String name, boolean shown) {
    flags.put(name, shown);
  }

  /**
   * A section that is repeated.
   *
   * @param columns the names in each row, which are known even if there is no row
   */
  void list(String name, List<String> columns, List<Placeholders> rows) {
    list(name, columns, () -> rows);
  }

  /** Likewise, with rows that are made when they are asked for. */
  void list(String name, List<String> columns, Supplier<List<Placeholders>> rows) {
    lists.put(name, new Rows(Set.copyOf(columns), rows));
  }

  @Nullable SourcedText text(String name) {
    return texts.get(name);
  }

  /** The names of texts, conditions and lists. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(texts.keySet());
    names.addAll(flags.keySet());
    names.addAll(lists.keySet());
    return names;
  }

  boolean hasText(String name) {
    return texts.containsKey(name);
  }

  boolean hasList(String name) {
    return lists.containsKey(name);
  }

  /** The names that a list's rows add. */
  Set<String> columns(String list) {
    Rows rows = lists.get(list);
    return rows == null ? Set.of() : rows.names;
  }

  List<Placeholders> rows(String list) {
    Rows rows = lists.get(list);
    return rows == null ? List.of() : rows.made();
  }

  Map<String, SourcedText> texts() {
    return texts;
  }

  Map<String, Boolean> flags() {
    return flags;
  }

  Set<String> lists() {
    return lists.keySet();
  }

  /** A row for each of some texts. */
  static List<Placeholders> lines(List<SourcedText> texts) {
    List<Placeholders> rows = new ArrayList<>();
    for (SourcedText text : texts) {
      Placeholders row = new Placeholders();
      row.put("内容", "", text);
      rows.add(row);
    }
    return rows;
  }
}
