package rongcuo.cli.interview;

import java.util.List;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;

/**
 * A particular of the case, or of a subject.
 *
 * @param part of the form in which it is asked for with others
 */
record FieldStep(FormField field, String part, Sitting sitting) implements OpeningStep {

  FieldStep(FormField field, Sitting sitting) {
    this(field, "", sitting);
  }

  @Override
  public Bilingual label() {
    return field.label();
  }

  @Override
  public String shown() {
    return field.shown(sitting.draft().caseFile(), sitting.language());
  }

  @Override
  public String listed() {
    return field.listed(sitting.draft().caseFile(), sitting.language());
  }

  /** Asks for it alone. */
  @Override
  public Move ask() {
    tellWhere();
    Filling filling = new Filling(sitting);
    return filling.ask(() -> List.of(new FieldBlank(field, filling)));
  }

  /** Says whose it is. */
  void tellWhere() {
    sitting.header(sitting.say(whose()));
  }

  private Bilingual whose() {
    if (!field.path().get(0).equals("subjects")) {
      return new Bilingual("案件情况", "the case");
    }
    int index = Integer.parseInt(field.path().get(1));
    List<Subject> subjects = sitting.draft().caseFile().subjects();
    return new Bilingual("当事人 {0}/{1}  {2}", "subject {0}/{1}  {2}")
        .with(index + 1, subjects.size(), subjects.get(index).name());
  }
}
