package rongcuo.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;

/**
 * A typed key of a case file with the place that it has in it.
 *
 * @param key what stands there
 * @param list of whose parts it is a key; null if of none
 */
public record TextPlace(Key<?> key, @Nullable Key<?> list) {

  private static final List<TextPlace> ALL = found();

  /** Every key of the matter, and of the parts that subjects may have of their own, in order. */
  public static List<TextPlace> all() {
    return ALL;
  }

  private static List<TextPlace> found() {
    List<TextPlace> all = new ArrayList<>();
    addAll(CaseKeys.MATTER, null, all);
    CaseKeys.OF_MATTER.forEach(section -> addAll(section, null, all));
    Section objections = CaseKeys.OBJECTIONS.parts();
    if (objections != null) {
      all.add(new TextPlace(CaseKeys.OBJECTIONS, null));
      addAll(objections, CaseKeys.OBJECTIONS, all);
    }
    return List.copyOf(all);
  }

  private static void addAll(Section section, @Nullable Key<?> list, List<TextPlace> all) {
    for (Key<?> key : section.keys()) {
      if (!all.stream().anyMatch(each -> each.key == key)) {
        all.add(new TextPlace(key, list));
        Section parts = key.parts();
        if (parts != null) {
          addAll(parts, key, all);
        }
      }
    }
  }

  /** That of a key. */
  public static TextPlace of(Key<?> key) {
    for (TextPlace each : all()) {
      if (each.key == key) {
        return each;
      }
    }
    throw new IllegalArgumentException("no text of a case: " + key.path());
  }

  /** The one that a person calls by a name; null if none is, or the name is that of several. */
  public static @Nullable TextPlace named(String name) {
    List<TextPlace> found = alike(name);
    return found.size() == 1 ? found.get(0) : null;
  }

  /**
   * Those that go by a name: in full, else by their keys alone, which several may have: 日期, reason.
   */
  public static List<TextPlace> alike(String name) {
    String asked = folded(name);
    List<TextPlace> found = new ArrayList<>();
    for (TextPlace each : all()) {
      if (each.names().stream().anyMatch(form -> folded(form).equals(asked))) {
        found.add(each);
      }
    }
    for (TextPlace each : found.isEmpty() ? all() : List.<TextPlace>of()) {
      if (folded(each.key.chinese()).equals(asked) || folded(each.key.english()).equals(asked)) {
        found.add(each);
      }
    }
    return found;
  }

  private static String folded(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceAll("[ 　_-]+", "-");
  }

  /** What it is called: as messages and documents do, and as the file writes it. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(key.name().chinese());
    names.add(key.name().english());
    names.add(id());
    names.add(key.tag());
    names.add(holder().chinese() + "." + key.chinese());
    names.add(holder().chinese() + key.chinese());
    return names;
  }

  /** The part of the file whose key it is, or the list within it. */
  private Section holder() {
    return list == null ? key.section() : list.section();
  }

  /** Its English keys, joined by dots. */
  public String id() {
    return list == null ? key.path() : list.path() + "." + key.english();
  }

  /** The part of the file that it stands in. */
  public Section section() {
    return holder();
  }
}
