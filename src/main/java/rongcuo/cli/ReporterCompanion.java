package rongcuo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

record ReporterCompanion(Path caseFile, String id) {
  String name() {
    return id + ".reporter.yaml";
  }

  boolean exists() {
    return Files.exists(caseFile.resolveSibling(name()));
  }

  @Nullable Bilingual write(String name, String contact) {
    return null;
  }
}
