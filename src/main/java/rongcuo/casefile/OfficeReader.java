package rongcuo.casefile;

import java.io.IOException;
import java.nio.file.Path;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.diagnostics.Problems;

/** Reads the settings of an office. */
public final class OfficeReader {

  private OfficeReader() {}

  /**
   * Reads settings.
   *
   * @throws IOException if the file cannot be read; whatever is wrong inside is a problem
   */
  public static OfficeDocument read(Path file) throws IOException {
    return read(BoundedFile.bytes(file), file);
  }

  /** Reads the content of a file. */
  public static OfficeDocument read(byte[] content, Path file) {
    Problems problems = new Problems();
    CaseReader.ReadDocument reading = CaseReader.checked(content, CaseShape.OFFICE, problems);
    if (reading == null || problems.hasErrors()) {
      return new OfficeDocument(null, problems.inOrder());
    }
    CheckedMapping office = new CheckedMapping(CaseShape.OFFICE, reading.root());
    return new OfficeDocument(Office.of(office, file), problems.inOrder());
  }
}
