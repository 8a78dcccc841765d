package rongcuo.casefile.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.CaseShape;
import rongcuo.casefile.Key;
import rongcuo.casefile.OfficeReader;
import rongcuo.casefile.store.DurableFile;
import rongcuo.language.Language;

/** The file of an office's settings, as it is begun. */
public final class OfficeFile {

  private static final String CHINESE =
      """
      # 本单位的设置：新建案件、记录决定、制作文书时采用；离案件最近的一份优先，各项均可不写。
      # 另有：调查人员、认定机构、证据种类、问题类别、领域（各为一个列表），解释口径、模板、放假安排、文书。
      格式: 容错配置/1
      """;

  private static final String ENGLISH =
      """
      # The settings of the office, for new cases, decisions and documents; the nearest to a case wins.
      # Also: team, bodies, evidence-kinds, kinds, fields (a list each), readings, templates, holidays, documents.
      schema: rongcuo/config/1
      """;

  private OfficeFile() {}

  /**
   * Begins a file with what cases say of the unit.
   *
   * @param unit by keys of the unit; those without a text are left out
   * @throws IOException if it cannot be written, or is there already
   */
  public static void begin(Path file, Language keys, Map<Key<String>, String> unit)
      throws IOException, EditRefusedException {
    List<Edit> edits = new ArrayList<>();
    unit.forEach(
        (key, text) -> {
          if (!text.isBlank()) {
            edits.add(
                new Edit.Set(
                    List.of(key.section().english(), key.english()), EditValue.text(text)));
          }
        });
    byte[] blank = (keys == Language.CHINESE ? CHINESE : ENGLISH).getBytes(StandardCharsets.UTF_8);
    DurableFile.createForFolder(
        file,
        edits.isEmpty()
            ? blank
            : Rewriting.of(
                blank,
                CaseShape.OFFICE,
                edits,
                content -> OfficeReader.read(content, file).problems()));
  }
}
