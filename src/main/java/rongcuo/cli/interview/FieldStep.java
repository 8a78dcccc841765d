package rongcuo.cli.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Subject;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.prompt.Reply;
import rongcuo.language.Bilingual;

/** A particular of the case, or of a subject. */
record FieldStep(FormField field, Sitting sitting) implements OpeningStep {
  private static final Bilingual SEVERAL_LINES =
      new Bilingual(
          "现有多行文字如下；留空即保留，输入新的文字则替换。",
          "It has several lines, below. Leave it empty to keep them; a new text takes their place.");

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
    sitting.ask(field.question());
    boolean severalLines = tellSeveralLines();
    String preset = severalLines ? "" : shown();
    while (true) {
      String standing = preset;
      Reply reply = sitting.prompter().helped(() -> reply(standing), sitting.say(field.help()));
      if (isKept(reply, severalLines)) {
        return Move.ON;
      }
      String value = valueOf(reply);
      if (value == null) {
        return Move.of(reply);
      }
      TextEntry stored = store(value);
      if (stored.text() == null) {
        return stored.move();
      }
      preset = stored.text();
    }
  }

  private boolean tellSeveralLines() {
    String standing = field.shown(sitting.draft().caseFile(), sitting.language());
    if (!standing.contains("\n")) {
      return false;
    }
    sitting.tell(SEVERAL_LINES);
    standing.lines().forEach(line -> sitting.prompter().say("  " + line));
    return true;
  }

  private Reply reply(String preset) {
    return switch (field.kind()) {
      case WORD ->
          sitting
              .prompter()
              .pick(
                  field.options(sitting.language()),
                  field.chosen(sitting.draft().caseFile()),
                  Sitting.IN_FORM);
      case DATE -> sitting.prompter().enterAnew(preset, Sitting.IN_FORM);
      case TEXT, LIST ->
          sitting.oneOf(sitting.habits().usual(field.key()), preset, Sitting.IN_FORM);
    };
  }

  private boolean isKept(Reply reply, boolean severalLines) {
    return reply instanceof Reply.Entered entered
        && (entered.text().equals(shown()) || (severalLines && entered.text().isEmpty()));
  }

  private @Nullable String valueOf(Reply reply) {
    if (reply instanceof Reply.Picked picked) {
      return field.words().get(picked.index()).id();
    }
    return reply instanceof Reply.Entered entered ? entered.text() : null;
  }

  /** Puts a value on disk; the text to be mended comes back where it cannot stand. */
  private TextEntry store(String value) {
    if (field.kind() != FormField.Kind.DATE || value.isEmpty()) {
      // A text stands there to be mended, a date is told and written anew.
      return stored(value, field.kind() == FormField.Kind.DATE ? shown() : value);
    }
    DateEntry date = DateEntry.of(value, sitting.prompter(), sitting.language());
    return date.day() == null
        ? new TextEntry(date.proposed().isEmpty() ? shown() : date.proposed(), Move.AGAIN)
        : stored(date.day().toString(), shown());
  }

  private TextEntry stored(String value, String toBeMended) {
    if (value.isEmpty() && field.isNameOfSubject()) {
      sitting.refuse(new Bilingual("姓名不能为空。", "The name cannot be empty."));
      return new TextEntry(toBeMended, Move.AGAIN);
    }
    boolean nothing = value.isEmpty() && shown().isEmpty();
    Move move =
        nothing ? Move.ON : sitting.amended(amending -> field.storing().on(amending, value));
    return new TextEntry(move == Move.AGAIN ? toBeMended : null, move);
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
