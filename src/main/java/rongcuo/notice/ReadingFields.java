package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.CaseFile;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** The readings that are not the default's, or on which the conclusion hangs. */
record ReadingFields(CaseFile caseFile, Assessment assessment, Recorder recorder) {

  void put(Placeholders fields) {
    Map<Choice, String> reasons = caseFile.reasonsOf(assessment.situation().readings());
    fields.lines("采用的理解", () -> adopted(reasons));
    Placeholders.Once<List<SourcedText>> compared =
        new Placeholders.Once<>(() -> compared(reasons));
    fields.lines("解释口径", () -> compared.get());
    fields.flag("有口径说明", () -> !compared.get().isEmpty());
  }

  private List<SourcedText> adopted(Map<Choice, String> reasons) {
    List<SourcedText> adopted = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      String reason = reasons.get(chosen(reading));
      if (isOwn(reading) || reason != null || decides(reading)) {
        String why = reason == null ? "" : ended("理由是：" + recorder.words(reason));
        adopted.add(SourcedText.of(taken(reading) + why, new Source.Law(reading.provision())));
      }
    }
    return adopted;
  }

  /** The same with what the other choices would give. */
  private List<SourcedText> compared(Map<Choice, String> reasons) {
    List<SourcedText> compared = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      String otherwise = otherwise(reading);
      if (isOwn(reading) || reasons.containsKey(chosen(reading)) || !otherwise.isEmpty()) {
        compared.add(
            SourcedText.of(taken(reading) + otherwise, new Source.Law(reading.provision())));
      }
    }
    return compared;
  }

  private Choice chosen(Reading reading) {
    return assessment.situation().readings().of(reading);
  }

  private boolean isOwn(Reading reading) {
    return !reading.dutiesOnly() && !Readings.DEFAULT.has(chosen(reading));
  }

  private String taken(Reading reading) {
    return reading.provision().citation(Language.CHINESE)
        + reading.quotation()
        + "，本单位理解为："
        + chosen(reading).shown().chinese()
        + "。";
  }

  /** Whether the outcome would be another one, whatever is still unknown, under another choice. */
  private boolean decides(Reading reading) {
    return assessment.outcome() != null
        && assessment.sensitiveTo().entrySet().stream()
            .filter(change -> change.getKey().reading() == reading)
            .anyMatch(change -> !change.getValue().has(assessment.outcome()));
  }

  /** What the other choices of a reading would give. */
  private String otherwise(Reading reading) {
    List<String> otherwise = new ArrayList<>();
    for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
      if (change.getKey().reading() == reading) {
        otherwise.add(
            "如理解为：" + change.getKey().shown().chinese() + "，评估结论为：" + said(change.getValue()));
      }
    }
    return otherwise.isEmpty() ? "" : String.join("；", otherwise) + "。";
  }

  /** What people wrote as a sentence, with one full stop. */
  private static String ended(String text) {
    String stripped = text.strip();
    return stripped.endsWith("。") ? stripped : stripped + "。";
  }

  private static String said(Outcomes outcomes) {
    String label = Wordings.outcomes(outcomes);
    return outcomes.size() == 1 ? label : "尚不能确定（" + label + "）";
  }
}
