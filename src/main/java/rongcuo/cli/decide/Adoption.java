package rongcuo.cli.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.ReadingChoice;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Value;
import rongcuo.language.Bilingual;
import rongcuo.report.Labels;
import rongcuo.statute.Choice;
import rongcuo.statute.ReadingPolicy;

/**
 * A reading that the deciding body adopts for a case, with its reason; both stand in the case file
 * and in the decision.
 */
public record Adoption(Choice choice, String reason) {

  static final Value<Adoption> VALUE = new OnTheLine();

  /** As the command line takes it: {@code id=choice=reason}. */
  private record OnTheLine() implements Value<Adoption> {

    private static final Value<Choice> CHOICE = new ReadingChoice();

    @Override
    public Bilingual label() {
      return new Bilingual("口径=选择=理由", "READING=CHOICE=REASON");
    }

    @Override
    public Offer offer(Typed typed) {
      String[] parts = typed.word().split("=", 3);
      return parts.length < 2 ? CHOICE.offer(typed) : CHOICE.offer(typed).before("=");
    }

    @Override
    public Adoption read(Bilingual name, String text) {
      String[] parts = text.split("=", 3);
      if (parts.length < 3 || parts[2].isBlank()) {
        throw new UsageException(
            new Bilingual(
                    "{0} 应写作 口径=选择=理由，例如 article-13-breach=both=…，现为“{1}”。",
                    "{0} takes READING=CHOICE=REASON, such as article-13-breach=both=…, not"
                        + " \"{1}\".")
                .with(name, text));
      }
      Choice choice = CHOICE.read(name, parts[0].strip() + "=" + parts[1].strip());
      return new Adoption(choice, parts[2].strip());
    }
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
