package rongcuo.casefile.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseShape;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;

/**
 * Edits of a case file, planned one after the other with what the file would say after each. A
 * removal takes with it whatever it would leave empty, so that what was added before is gone
 * without a trace.
 */
public final class Changes {

  private final List<Edit> edits = new ArrayList<>();
  private Content content;

  private Changes(Content content) {
    this.content = content;
  }

  /** None yet, of the file that an editor holds. */
  public static Changes of(CaseEditor editor) {
    SourceText source = SourceText.decode(editor.content(), new Problems());
    YamlText yaml = YamlText.of(source.text(), CaseShape.CASE);
    if (yaml == null) {
      throw new IllegalStateException("no YAML");
    }
    return new Changes(Content.of(yaml.root, yaml.shape));
  }

  public List<Edit> edits() {
    return List.copyOf(edits);
  }

  /** What the file would say; English keys with texts, lists and mappings. Null if nothing. */
  public @Nullable Object at(List<String> path) {
    return content.at(path);
  }

  /** The texts at a place: of a list, or the one that stands in its place. */
  public List<String> textsAt(List<String> path) {
    return at(path) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : at(path) instanceof String text ? List.of(text) : List.of();
  }

  /** Every text of the file, with the place where it stands. */
  public List<Said> texts() {
    List<Said> texts = new ArrayList<>();
    collect(List.of(), at(List.of()), texts);
    return texts;
  }

  /** A text and where it stands. */
  public record Said(List<String> path, String text) {}

  private static void collect(List<String> path, @Nullable Object there, List<Said> texts) {
    if (there instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collect(below(path, (String) key), value, texts));
    } else if (there instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(below(path, Integer.toString(i)), list.get(i), texts);
      }
    } else if (there instanceof String text) {
      texts.add(new Said(path, text));
    }
  }

  public void make(Edit edit) {
    content = content.with(edit);
    edits.add(edit);
  }

  public void set(List<String> path, EditValue value) {
    make(new Edit.Set(path, value));
  }

  public void append(List<String> path, EditValue value) {
    make(new Edit.Append(path, value));
  }

  /** Removes what stands at a place, and what it stands in where that has nothing else. */
  public void remove(List<String> path) {
    List<String> whole = path;
    while (whole.size() > 1 && isAlone(whole)) {
      whole = whole.subList(0, whole.size() - 1);
    }
    make(new Edit.Remove(whole));
  }

  private boolean isAlone(List<String> path) {
    Object holder = at(path.subList(0, path.size() - 1));
    return at(path) != null
        && (holder instanceof Map<?, ?> map && map.size() == 1
            || holder instanceof List<?> list && list.size() == 1);
  }

  /** A place within another. */
  public static List<String> below(List<String> path, String... steps) {
    List<String> below = new ArrayList<>(path);
    below.addAll(List.of(steps));
    return below;
  }
}
