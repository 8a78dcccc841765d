package rongcuo.cli.decide;

import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.ReadingChoice;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Value;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.steps.art14.Adoption;

/** A reading adopted for a case, as the command line takes it: {@code id=choice=reason}. */
record AdoptedReading() implements Value<Adoption> {

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
          "{0} 应写作 口径=选择=理由，例如 article-13-breach=both=…，现为“{1}”。",
          "{0} takes READING=CHOICE=REASON, such as article-13-breach=both=…, not" + " \"{1}\".",
          name,
          text);
    }
    Choice choice = CHOICE.read(name, parts[0].strip() + "=" + parts[1].strip());
    return new Adoption(choice, parts[2].strip());
  }
}
