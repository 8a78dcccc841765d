package rongcuo.casefile.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of a case file.
 *
 * @param number from 1
 * @param time when it was made, or noticed, with the offset
 * @param user who made it; null if the program found it made and does not know by whom
 * @param command by which it was made; null likewise
 * @param changes in order
 * @param file the SHA-256 of the whole file as the change left it
 * @param previous the hash of the line before; empty for the first
 */
record HistoryLine(
    int number,
    String time,
    @Nullable String user,
    @Nullable String command,
    List<HistoryChange> changes,
    Sealed file,
    String previous) {

  private static final String DIGEST = "sha256";

  /** What a file is known by. */
  static Sealed fileOf(byte[] content) {
    return Sealed.of(Map.of(DIGEST, Sealed.sha256(content)));
  }

  /** The hash that holds this line in the next one. */
  String hash() {
    return Sealed.sha256(Json.text(fields(false)).getBytes(StandardCharsets.UTF_8));
  }

  /** As it stands in the file, without the line's end. */
  byte[] text() {
    return Json.text(fields(true)).getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> fields(boolean whole) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("line", number);
    fields.put("time", time);
    if (user != null) {
      fields.put("user", user);
    }
    if (command != null) {
      fields.put("command", command);
    }
    fields.put("changes", changes.stream().map(each -> each.fields(whole)).toList());
    Map<String, Object> sealed = new LinkedHashMap<>();
    file.into(sealed, whole);
    fields.put("file", sealed);
    fields.put("previous", previous);
    if (whole) {
      fields.put("hash", hash());
    }
    return fields;
  }

  /** A line as the program wrote it, byte for byte; null if it is none. */
  static @Nullable HistoryLine of(byte[] text) {
    try {
      HistoryLine line = from((Map<?, ?>) Json.read(text));
      boolean intact =
          Arrays.equals(line.text(), text)
              && line.file.isIntact()
              && line.changes.stream().allMatch(change -> change.values().isIntact());
      return intact ? line : null;
    } catch (IOException | ClassCastException | NullPointerException | IllegalArgumentException e) {
      return null;
    }
  }

  private static HistoryLine from(Map<?, ?> fields) {
    List<HistoryChange> changes = new ArrayList<>();
    for (Object change : (List<?>) fields.get("changes")) {
      changes.add(HistoryChange.from((Map<?, ?>) change));
    }
    return new HistoryLine(
        (Integer) fields.get("line"),
        Objects.requireNonNull((String) fields.get("time")),
        (String) fields.get("user"),
        (String) fields.get("command"),
        List.copyOf(changes),
        Sealed.from((Map<?, ?>) fields.get("file"), DIGEST),
        Objects.requireNonNull((String) fields.get("previous")));
  }

  /** Whether it left a file with this content; null if nobody can say. */
  @Nullable Boolean left(byte[] content) {
    return file.isWithheld() ? null : Sealed.sha256(content).equals(file.values().get(DIGEST));
  }

  /** Whether nobody knows who made it. */
  boolean isFound() {
    return command == null;
  }

  /** Whether it says all of a file, whatever was known before. */
  boolean isBeginning() {
    return !changes.isEmpty() && changes.get(0).path().isEmpty();
  }

  HistoryLine with(List<HistoryChange> others, Sealed otherFile) {
    return new HistoryLine(number, time, user, command, others, otherFile, previous);
  }
}
