package rongcuo.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.diagnostics.Problems;
import rongcuo.statute.Choice;

/**
 * Reads an office's configuration: how it reads the open points, whether histories are kept, and
 * how it wants its documents.
 */
public final class OfficeReader {

  private OfficeReader() {}

  /**
   * Reads a configuration.
   *
   * @throws IOException if the file cannot be read; whatever is wrong inside is a problem
   */
  public static OfficeDocument read(Path file) throws IOException {
    Problems problems = new Problems();
    CaseReader.ReadDocument reading =
        CaseReader.checked(BoundedFile.bytes(file), CaseShape.OFFICE, problems);
    if (reading == null || problems.hasErrors()) {
      return new OfficeDocument(null, true, PaperSettings.NONE, problems.inOrder());
    }
    CheckedMapping office = new CheckedMapping(CaseShape.OFFICE, reading.root());
    List<Choice> readings = CaseReader.readings(office.node("readings"));
    boolean histories = !Boolean.FALSE.equals(office.word("history", CaseWords.YES_NO));
    PaperSettings papers =
        PaperSettings.of(office.part("documents", CaseShape.PAPERS), office.text("templates"));
    return new OfficeDocument(readings, histories, papers, problems.inOrder());
  }
}
