package rongcuo.cli.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.Bilingual;
import rongcuo.report.Labels;
import rongcuo.statute.Choice;
import rongcuo.statute.ReadingPolicy;

/**
 * A reading that the deciding body adopts for a case, with its reason; both stand in the case file
 * and in the decision.
 */
public record Adoption(Choice choice, String reason) {

  /**
   * An adoption as the command line takes it: {@code id=choice=reason}.
   *
   * @throws UsageException if it is none
   */
  static Adoption parse(String text) {
    String[] parts = text.split("=", 3);
    if (parts.length < 3 || parts[2].isBlank()) {
      throw new UsageException(
          new Bilingual(
                  "--adopt 应写作 口径=选择=理由，例如 article-13-breach=both=…，现为“{0}”。",
                  "--adopt takes READING=CHOICE=REASON, such as article-13-breach=both=…, not"
                      + " \"{0}\".")
              .with(text));
    }
    Choice choice = Arguments.choice("--adopt", parts[0].strip() + "=" + parts[1].strip());
    return new Adoption(choice, parts[2].strip());
  }

  /**
   * Refuses it where this run reads the point otherwise, so that it would not be what is decided
   * by.
   */
  void requireEffectUnder(ReadingPolicy policy) {
    if (!policy.readingsFor(List.of(choice)).has(choice)) {
      throw new UsageException(
          new Bilingual(
                  "--adopt {0} 与本次用 --reading 或者 --readings 指定的口径不同，请只用其一。",
                  "--adopt {0} differs from what --reading or --readings asks for; use one of them.")
              .with(Labels.assignment(choice)));
    }
  }

  Edit edit() {
    Map<String, EditValue> value = new LinkedHashMap<>();
    value.put("choice", EditValue.text(choice.id()));
    value.put("reason", EditValue.text(reason));
    return new Edit.Set(List.of("readings", choice.reading().id()), EditValue.mapping(value));
  }
}
