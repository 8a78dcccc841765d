package rongcuo.cli.interview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Reply;
import rongcuo.language.Bilingual;

/** A particular of the case, or of a subject. */
final class FieldStep implements OpeningStep {

  private static final Bilingual SEVERAL_LINES =
      new Bilingual(
          "现有多行文字如下；留空即保留，输入新的文字则替换。",
          "It has several lines, below. Leave it empty to keep them; a new text takes their place.");

  private final Sitting sitting;
  private final FormField field;

  FieldStep(FormField field, Sitting sitting) {
    this.sitting = sitting;
    this.field = field;
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

  @Override
  public Move ask() {
    sitting.header(sitting.say(whose(field)));
    sitting.prompter().emphasize(sitting.say(field.question()));
    String standing = field.shown(sitting.draft().caseFile(), sitting.language());
    boolean severalLines = standing.contains("\n");
    if (severalLines) {
      sitting.prompter().say(sitting.say(SEVERAL_LINES));
      standing.lines().forEach(line -> sitting.prompter().say("  " + line));
    }
    String preset = severalLines ? "" : shown();
    while (true) {
      Reply reply =
          field.kind() == FormField.Kind.WORD
              ? sitting
                  .prompter()
                  .pick(
                      field.options(sitting.language()),
                      field.chosen(sitting.draft().caseFile()),
                      Sitting.IN_FORM)
              : field.kind() == FormField.Kind.DATE
                  ? sitting.prompter().enterAnew(preset, Sitting.IN_FORM)
                  : sitting.prompter().enter(preset, Sitting.IN_FORM);
      if (reply instanceof Reply.Entered entered
          && (entered.text().equals(shown()) || (severalLines && entered.text().isEmpty()))) {
        return Move.ON;
      }
      if (reply instanceof Reply.Acted acted && acted.action() == Action.HELP) {
        sitting.prompter().say(sitting.say(field.help()));
        continue;
      }
      @Nullable String value = valueOf(reply);
      if (value == null) {
        return Move.of(reply);
      }
      if (field.kind() == FormField.Kind.DATE && !value.isEmpty()) {
        DateEntry date = DateEntry.of(value, sitting.prompter(), sitting.language());
        if (date.day() == null) {
          // A date is told and written anew.
          preset = date.proposed().isEmpty() ? shown() : date.proposed();
          continue;
        }
        value = date.day().toString();
      }
      Move move = store(value);
      if (move != Move.AGAIN) {
        return move;
      }
      // A text stands there to be mended.
      preset = field.kind() == FormField.Kind.DATE ? shown() : value;
    }
  }

  private @Nullable String valueOf(Reply reply) {
    if (reply instanceof Reply.Picked picked) {
      return field.words().get(picked.index()).id();
    }
    return reply instanceof Reply.Entered entered ? entered.text() : null;
  }

  private Move store(String value) {
    if (value.isEmpty()) {
      if (field.isNameOfSubject()) {
        sitting.prompter().refuse(sitting.say("姓名不能为空。", "The name cannot be empty."));
        return Move.AGAIN;
      }
      return shown().isEmpty() ? Move.ON : sitting.saved(new Edit.Remove(field.path()));
    }
    if (field.path().equals(List.of("report", "kind")) && value.equals("none")) {
      return sitting.saved(
          new Edit.Set(field.path(), EditValue.text(value)),
          new Edit.Remove(List.of("report", "finding")),
          new Edit.Remove(List.of("report", "malicious")));
    }
    boolean isDate = field.kind() == FormField.Kind.DATE;
    return sitting.saved(
        new Edit.Set(
            field.path(), isDate ? EditValue.date(LocalDate.parse(value)) : EditValue.text(value)));
  }

  private Bilingual whose(FormField field) {
    if (!field.path().get(0).equals("subjects")) {
      return new Bilingual("案件情况", "the case");
    }
    int index = Integer.parseInt(field.path().get(1));
    List<Subject> subjects = sitting.draft().caseFile().subjects();
    return new Bilingual("当事人 {0}/{1}  {2}", "subject {0}/{1}  {2}")
        .with(index + 1, subjects.size(), subjects.get(index).name());
  }
}
