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
 * @param deed what was recorded by it, or which line it took back; empty if neither
 * @param changes in order
 * @param former what stood in the file before, to the letter; null if it was not kept
 * @param file the SHA-256 of the whole file as the change left it
 * @param previous the hash of the line before; empty for the first
 */
record HistoryLine(
    int number,
    String time,
    @Nullable String user,
    @Nullable String command,
    Deed deed,
    List<HistoryChange> changes,
    @Nullable Sealed former,
    Sealed file,
    String previous) {

  private static final String DIGEST = "sha256";
  private static final String LINES = "lines";

  /**
   * What was done.
   *
   * @param event that was recorded; null if none was
   * @param undoes the number of the line that was taken back; null if none was
   */
  record Deed(@Nullable String event, @Nullable Integer undoes) {
    static final Deed NONE = new Deed(null, null);
  }

  /** What a file is known by. */
  static Sealed fileOf(byte[] content) {
    return Sealed.of(Map.of(DIGEST, Sealed.sha256(content)));
  }

  static Sealed formerOf(List<Hunk> hunks) {
    return Sealed.of(Map.of(LINES, hunks.stream().map(Hunk::fields).toList()));
  }

  /** What stood before in place of lines of the file; null if that was not kept. */
  @Nullable List<Hunk> hunks() {
    if (former == null || former.isWithheld()) {
      return null;
    }
    List<Hunk> hunks = new ArrayList<>();
    for (Object each : (List<?>) Objects.requireNonNull(former.values().get(LINES))) {
      hunks.add(Hunk.from((Map<?, ?>) each));
    }
    return hunks;
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
    if (deed.event != null) {
      fields.put("event", deed.event);
    }
    if (deed.undoes != null) {
      fields.put("undoes", deed.undoes);
    }
    fields.put("changes", changes.stream().map(each -> each.fields(whole)).toList());
    if (former != null) {
      fields.put("former", fields(former, whole));
    }
    fields.put("file", fields(file, whole));
    fields.put("previous", previous);
    if (whole) {
      fields.put("hash", hash());
    }
    return fields;
  }

  private static Map<String, Object> fields(Sealed sealed, boolean whole) {
    Map<String, Object> fields = new LinkedHashMap<>();
    sealed.into(fields, whole);
    return fields;
  }

  /** A line as the program wrote it, byte for byte; null if it is none. */
  static @Nullable HistoryLine of(byte[] text) {
    try {
      HistoryLine line = from((Map<?, ?>) Json.read(text));
      boolean intact =
          Arrays.equals(line.text(), text)
              && line.file.isIntact()
              && (line.former == null || line.former.isIntact() && line.isFormerReadable())
              && line.changes.stream().allMatch(change -> change.values().isIntact());
      return intact ? line : null;
    } catch (IOException | ClassCastException | NullPointerException | IllegalArgumentException e) {
      return null;
    }
  }

  private boolean isFormerReadable() {
    return Objects.requireNonNull(former).isWithheld() || hunks() != null;
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
        new Deed((String) fields.get("event"), (Integer) fields.get("undoes")),
        List.copyOf(changes),
        fields.get("former") instanceof Map<?, ?> former ? Sealed.from(former, LINES) : null,
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

  /** What it left is known by; null if that was not kept. */
  @Nullable Object digest() {
    return file.values().get(DIGEST);
  }

  /** The same with other changes, and without what stood in their place in the file. */
  HistoryLine with(List<HistoryChange> others) {
    Sealed withheld = former == null ? null : former.withheld();
    return new HistoryLine(number, time, user, command, deed, others, withheld, file, previous);
  }

  /** The same without what the file could be known by. */
  HistoryLine withoutDigest() {
    return new HistoryLine(
        number, time, user, command, deed, changes, former, file.withheld(), previous);
  }
}
