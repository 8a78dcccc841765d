package rongcuo.notice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the placeholders of a template stand for. Every name is there whatever the case holds: a
 * text that the case lacks is a blank, a list may be empty.
 */
final class Placeholders {

  /** The one column of a list of texts. */
  private static final String LINE = "内容";

  private final Map<String, Once<SourcedText>> texts = new LinkedHashMap<>();
  private final Map<String, Once<Boolean>> flags = new LinkedHashMap<>();
  private final Map<String, Rows> lists = new LinkedHashMap<>();

  /** What is made when a template asks for it: few do, and there may be thousands. */
  static final class Once<T> {
    private final Supplier<T> making;
    private @Nullable T made;

    Once(Supplier<T> making) {
      this.making = making;
    }

    T get() {
      T known = made;
      if (known == null) {
        known = making.get();
        made = known;
      }
      return known;
    }
  }

  private record Rows(Set<String> names, Once<List<Placeholders>> made) {}

  /** A text; null if the case lacks it. */
  void put(String name, String key, @Nullable SourcedText text) {
    boolean there = text != null && !text.isEmpty();
    SourcedText printed = there ? text : SourcedText.blank(name, key);
    texts.put(name, new Once<>(() -> printed));
    flag(name, there);
  }

  /** Likewise, made when it is asked for. */
  void later(String name, String key, Supplier<@Nullable SourcedText> text) {
    Once<Placeholders> made =
        new Once<>(
            () -> {
              Placeholders alone = new Placeholders();
              alone.put(name, key, text.get());
              return alone;
            });
    texts.put(name, new Once<>(() -> made.get().texts.get(name).get()));
    flag(name, () -> made.get().flags.get(name).get());
  }

  /** Whether a section is shown. */
  void flag(String name, boolean shown) {
    flag(name, () -> shown);
  }

  /** Likewise, found out when it is asked for. */
  void flag(String name, Supplier<Boolean> shown) {
    flags.put(name, new Once<>(shown));
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
    lists.put(name, new Rows(Set.copyOf(columns), new Once<>(rows)));
  }

  /** A section that is repeated for each of some texts. */
  void lines(String name, List<SourcedText> texts) {
    lines(name, () -> texts);
  }

  /** Likewise, with texts that are made when they are asked for. */
  void lines(String name, Supplier<List<SourcedText>> texts) {
    list(name, List.of(LINE), () -> texts.get().stream().map(Placeholders::line).toList());
  }

  private static Placeholders line(SourcedText text) {
    Placeholders row = new Placeholders();
    row.put(LINE, "", text);
    return row;
  }

  @Nullable SourcedText text(String name) {
    Once<SourcedText> text = texts.get(name);
    return text == null ? null : text.get();
  }

  /** The names of texts, conditions and lists. */
  Set<String> names() {
    Set<String> names = new HashSet<>(texts.keySet());
    names.addAll(flags.keySet());
    names.addAll(lists.keySet());
    return names;
  }

  boolean has(String name) {
    return texts.containsKey(name) || flags.containsKey(name) || lists.containsKey(name);
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
    return rows == null ? List.of() : rows.made.get();
  }

  Map<String, Once<SourcedText>> texts() {
    return texts;
  }

  Map<String, Once<Boolean>> flags() {
    return flags;
  }

  Set<String> lists() {
    return lists.keySet();
  }
}
