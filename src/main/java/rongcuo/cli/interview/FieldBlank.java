package rongcuo.cli.interview;

import java.util.List;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;

/** A particular of the case, or of a subject, as a blank of a form. */
record FieldBlank(FormField field, Filling filling) implements FormBlank {

  private Sitting sitting() {
    return filling.sitting();
  }

  @Override
  public String label() {
    return sitting().say(field.label());
  }

  @Override
  public String question() {
    return sitting().say(field.question());
  }

  @Override
  public String help() {
    return sitting().say(field.help());
  }

  @Override
  public String value() {
    return field.shown(sitting().draft().caseFile(), sitting().language());
  }

  @Override
  public List<Selectable> options() {
    return isClosed()
        ? field.options(sitting().language())
        : sitting().habits().usual(field.key()).stream().map(Selectable::of).toList();
  }

  @Override
  public boolean isClosed() {
    return field.kind() == FormField.Kind.WORD;
  }

  @Override
  public boolean givesWay() {
    return field.kind() == FormField.Kind.DATE;
  }

  @Override
  public Taken put(Reply answer) {
    if (answer instanceof Reply.Picked picked) {
      return stored(field.words().get(picked.index()).id(), "");
    }
    String text = answer instanceof Reply.Entered entered ? entered.text() : "";
    if (field.kind() != FormField.Kind.DATE || text.isEmpty()) {
      return stored(text, text);
    }
    // What cannot be read stands there still; the next key writes over it, for a date gives way.
    DateEntry date = DateEntry.of(text, sitting().prompter(), sitting().language());
    return date.day() == null
        ? Taken.mend(date.proposed().isEmpty() ? text : date.proposed())
        : stored(date.day().toString(), value());
  }

  private Taken stored(String text, String toBeMended) {
    if (text.isEmpty() && field.isNameOfSubject()) {
      sitting().refuse("姓名不能为空。", "The name cannot be empty.");
      return Taken.mend(value());
    }
    boolean nothing = text.isEmpty() && value().isEmpty();
    return nothing
        ? Taken.KEPT
        : filling.taken(
            sitting().amended(amending -> field.storing().on(amending, text)), toBeMended);
  }
}
