package rongcuo.casefile.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Concealed;
import rongcuo.casefile.ReporterFile;
import rongcuo.confidentiality.Identity;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;

/** Who reported, as far as the files beside a case say it; no history keeps it (第十九条). */
record Reported(List<String> files, @Nullable Identity identity) {
  /**
   * Who reported.
   *
   * @param cases where the case is, or links to it
   * @param ids its number, and the one that it had
   * @param last what was known, taken where no file has changed
   */
  static Reported of(List<Path> cases, Set<String> ids, @Nullable Reported last)
      throws IOException {
    Set<Path> companions = new LinkedHashSet<>();
    for (Path file : cases) {
      for (String id : ids) {
        companions.addAll(ReporterFile.find(file, id));
      }
    }
    List<String> files = new ArrayList<>();
    for (Path each : companions) {
      files.add(each + " " + Files.size(each) + " " + Files.getLastModifiedTime(each));
    }
    return last != null && last.files.equals(files)
        ? last
        : new Reported(files, ReporterFile.identity(companions));
  }

  /** The numbers that contents of a case give it. */
  static Set<String> ids(@Nullable Object... contents) {
    Set<String> ids = new LinkedHashSet<>();
    for (Object content : contents) {
      if (content instanceof Map<?, ?> map && map.get("id") instanceof String id) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Whether nobody can say who is not to be named. */
  boolean isUnknown() {
    return identity == null;
  }

  /** A value without what tells it. */
  Object hiddenIn(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> hidden = new LinkedHashMap<>();
      map.forEach((key, each) -> hidden.put((String) key, hiddenIn(each)));
      return hidden;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::hiddenIn).toList();
    }
    String text = (String) value;
    return identity == null || Concealed.isSerial(text) ? text : identity.hiddenIn(text);
  }

  /** Whether a value is known to tell it. */
  boolean isToldBy(Sealed sealed) {
    return !hiddenIn(sealed.values()).equals(sealed.values());
  }

  /** A line without what tells it; the same line if nothing does. */
  HistoryLine cleared(HistoryLine line) {
    List<HistoryChange> changes = new ArrayList<>();
    boolean told = isToldByFormer(line);
    for (HistoryChange change : line.changes()) {
      boolean tells = !change.values().isWithheld() && isToldBy(change.values());
      told |= tells;
      changes.add(tells ? change.withheld() : change);
    }
    return told ? line.with(changes) : line;
  }

  /** Whether what stood in a file before a change, as it was written there, is known to tell it. */
  boolean isToldByFormer(HistoryLine line) {
    List<Hunk> hunks = identity == null || identity.isNone() ? null : line.hunks();
    return hunks != null && hunks.stream().anyMatch(each -> identity.isToldIn(each.former()));
  }

  /** Whether a file may tell it, its comments included. */
  boolean isToldIn(byte[] content) {
    return identity == null
        || (!identity.isNone()
            && identity.isToldIn(SourceText.decode(content, new Problems()).text()));
  }
}
