package rongcuo.casefile.edit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.KeyPlace;
import rongcuo.casefile.Keys;
import rongcuo.casefile.Shape;
import rongcuo.casefile.yaml.Node;
import rongcuo.casefile.yaml.Plain;
import rongcuo.diagnostics.Problem;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** Edits made to a file's content, with a proof that they and nothing else were made. */
public final class Rewriting {

  private final SourceText source;
  private final YamlText yaml;
  private final List<Edit> edits;

  private Rewriting(SourceText source, YamlText yaml, List<Edit> edits) {
    this.source = source;
    this.yaml = yaml;
    this.edits = edits;
  }

  /**
   * The content after edits.
   *
   * @param content valid for the shape
   * @param check reads the new content and gives its problems
   * @throws EditRefusedException if the new content has errors, or cannot be written
   */
  public static byte[] of(
      byte[] content, Shape.Fields shape, List<Edit> edits, Function<byte[], List<Problem>> check)
      throws EditRefusedException {
    SourceText source = SourceText.decode(content, new Problems());
    YamlText yaml = YamlText.of(source.text(), shape);
    if (yaml == null || !Arrays.equals(source.encode(source.text()), content)) {
      throw new EditRefusedException(
          new Bilingual(
              "文件中有不能原样保存的字节，程序不作改动；请用编辑器另存为 UTF-8 后再试。",
              "The file has bytes that cannot be kept as they are, so it is not changed; save it as"
                  + " UTF-8 with an editor and try again."),
          List.of());
    }
    for (Edit edit : edits) {
      refuseControlCharacters(edit);
    }
    return new Rewriting(source, yaml, edits).result(check);
  }

  private byte[] result(Function<byte[], List<Problem>> check) throws EditRefusedException {
    Content intended = Content.of(yaml.root, yaml.shape);
    for (Edit edit : edits) {
      intended = intended.with(edit);
    }
    for (boolean oneLine : new boolean[] {false, true}) {
      byte[] result = attempt(oneLine, intended);
      if (result != null) {
        List<Problem> problems = check.apply(result);
        if (problems.stream().anyMatch(Problem::isError)) {
          throw new EditRefusedException(
              new Bilingual(
                  "这项修改会使案件文件无效，没有改动。",
                  "This change would make the file invalid; nothing was changed."),
              problems);
        }
        return result;
      }
    }
    throw new EditRefusedException(
        new Bilingual(
                "案件文件中{0}的书写方式特殊，程序无法只改动这一处；请用编辑器手工修改。",
                "In the case file {0} is written in an unusual way, and the program cannot change it"
                    + " alone; use an editor.")
            .with(KeyPlace.of(edits.get(0).path(), keys())),
        List.of());
  }

  private Language keys() {
    List<Node.Entry> entries = yaml.root.entries;
    return entries.isEmpty() ? Language.ENGLISH : Keys.language(entries.get(0).key.text);
  }

  /** The new content; null if it does not say what was intended. */
  private byte @Nullable [] attempt(boolean oneLine, Content intended) {
    TextEdit text = new TextEdit(yaml, oneLine);
    boolean adds = true;
    try {
      for (Edit edit : edits) {
        adds &= edit instanceof Edit.Append || !text.has(edit.path());
        text.make(edit);
      }
    } catch (TextEdit.UnsupportedNotation e) {
      return null;
    }
    YamlText written = text.result();
    byte[] content = source.encode(written.text);
    boolean isRead = SourceText.decode(content, new Problems()).text().equals(written.text);
    boolean right =
        isRead
            && Content.of(written.root, yaml.shape).equals(intended)
            && isKeptAround(yaml, written, adds);
    return right ? content : null;
  }

  /**
   * Whether what stands around values stays: the last line's end, and every comment, but those of
   * what is removed or replaced.
   */
  static boolean isKeptAround(YamlText old, YamlText now, boolean adds) {
    List<String> before = old.comments(0, old.text.length());
    List<String> after = now.comments(0, now.text.length());
    boolean ended = !old.text.endsWith("\n") || now.text.endsWith("\n");
    return ended && (adds ? before.equals(after) : isPartOf(after, before));
  }

  private static boolean isPartOf(List<String> some, List<String> all) {
    int found = 0;
    for (String each : all) {
      if (found < some.size() && some.get(found).equals(each)) {
        found++;
      }
    }
    return found == some.size();
  }

  private static void refuseControlCharacters(Edit edit) throws EditRefusedException {
    if (edit instanceof Edit.Set set) {
      refuseControlCharacters(set.value());
    } else if (edit instanceof Edit.Append append) {
      refuseControlCharacters(append.value());
    }
  }

  private static void refuseControlCharacters(EditValue value) throws EditRefusedException {
    if (value instanceof EditValue.Items list) {
      for (EditValue item : list.items()) {
        refuseControlCharacters(item);
      }
    } else if (value instanceof EditValue.Entries mapping) {
      for (EditValue entry : mapping.entries().values()) {
        refuseControlCharacters(entry);
      }
    } else {
      int[] forbidden =
          ((EditValue.Text) value).text().codePoints().filter(Plain::isForbidden).toArray();
      if (forbidden.length > 0) {
        throw new EditRefusedException(
            new Bilingual(
                    "文字中有不可见的控制字符 {0}，不能写入；请删去后再试。",
                    "The text has the invisible control character {0}, which cannot be written;"
                        + " remove it.")
                .with(String.format("U+%04X", forbidden[0])),
            List.of());
      }
    }
  }
}
