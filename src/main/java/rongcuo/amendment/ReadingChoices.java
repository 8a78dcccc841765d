package rongcuo.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Changes;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;
import rongcuo.steps.course.RefusedException;

/** How a case reads what the text leaves open, and why. */
public final class ReadingChoices {

  private final Amending amending;
  private final CaseFile caseFile;

  public ReadingChoices(Amending amending) {
    this.amending = amending;
    this.caseFile = amending.caseFile();
  }

  /** The choice that the case makes; null if it makes none. */
  public static @Nullable Choice chosen(CaseFile caseFile, Reading reading) {
    for (Choice choice : caseFile.readings()) {
      if (choice.reading() == reading) {
        return choice;
      }
    }
    return null;
  }

  /**
   * Chooses, or corrects the reason of a choice.
   *
   * @param asked null where the choice stays
   * @param reason null where it stays; empty takes it away
   */
  public Amendment choose(Reading reading, @Nullable Choice asked, @Nullable String reason)
      throws RefusedException {
    Choice before = chosen(caseFile, reading);
    Choice choice = asked == null ? before : asked;
    if (choice == null) {
      throw noChoice(reading);
    }
    String old = before == null ? null : caseFile.reasonsOfReadings().get(before);
    if (reason == null && old != null && before != choice) {
      throw new RefusedException(
          "“{0}”原来的选择写有理由，不能用于新的选择；请{1}写明新的理由{2}",
          "the choice for \"{0}\" has a reason, which is none for another; give one{1}{2}",
          reading.label(),
          Bilingual.by("--reason"),
          Bilingual.forOptions("，不写理由的写 --reason \"\"", ", or --reason \"\" for none"));
    }
    String kept = reason == null ? Objects.requireNonNullElse(old, "") : reason;
    write(choice, kept.strip());
    return amending.done(
        "解释口径“{0}”：{1}", "the reading \"{0}\" is: {1}", reading.label(), choice.meaning());
  }

  private static RefusedException noChoice(Reading reading) {
    return new RefusedException(
        "案件没有选定“{0}”", "the case makes no choice for \"{0}\"", reading.label());
  }

  private void write(Choice choice, String reason) {
    List<String> path = List.of("readings", choice.reading().id());
    if (reason.isEmpty()) {
      amending.changes().set(path, EditValue.text(choice.id()));
      return;
    }
    Map<String, EditValue> entries = new LinkedHashMap<>();
    entries.put("choice", EditValue.text(choice.id()));
    entries.put("reason", EditValue.text(reason));
    if (amending.changes().at(path) == null) {
      amending.changes().set(path, EditValue.mapping(entries));
    } else {
      entries.forEach((key, value) -> amending.changes().set(Changes.below(path, key), value));
    }
  }

  /** Makes no choice any more: the office's, or the usual one, holds. */
  public Amendment remove(Reading reading) throws RefusedException {
    Choice chosen = chosen(caseFile, reading);
    if (chosen == null) {
      throw noChoice(reading);
    }
    boolean isDecided =
        caseFile.decision() != null
            || caseFile.subjects().stream().map(Subject::decision).anyMatch(Objects::nonNull);
    if (isDecided) {
      amending.goesAlong(
          "认定决定是按这一口径作出的（决定保留原样）", "the decision was taken under it (it stays as it is)");
    }
    amending.changes().remove(List.of("readings", reading.id()));
    return amending.done(
        "已撤去解释口径“{0}”，改用单位配置或者默认口径",
        "makes no choice for \"{0}\" any more; the office's or the default holds", reading.label());
  }
}
