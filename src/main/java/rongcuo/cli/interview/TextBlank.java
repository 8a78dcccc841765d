package rongcuo.cli.interview;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;

/**
 * A blank for a text.
 *
 * @param standing what stands there
 * @param options what is mostly written there
 * @param storing puts a text where it belongs
 */
record TextBlank(
    String label,
    String question,
    String help,
    Supplier<String> standing,
    List<Selectable> options,
    boolean givesWay,
    Function<String, Taken> storing)
    implements FormBlank {

  static TextBlank of(
      Session session,
      Bilingual label,
      Bilingual question,
      Bilingual help,
      Supplier<String> standing,
      Function<String, Taken> storing) {
    return new TextBlank(
        session.say(label),
        session.say(question),
        session.say(help),
        standing,
        List.of(),
        false,
        storing);
  }

  /** One that offers what is mostly written there. */
  TextBlank offering(List<String> usual) {
    List<Selectable> offered = usual.stream().map(Selectable::of).toList();
    return new TextBlank(label, question, help, standing, offered, givesWay, storing);
  }

  /** One that is written anew sooner than mended. */
  TextBlank writtenAnew() {
    return new TextBlank(label, question, help, standing, options, true, storing);
  }

  @Override
  public String value() {
    return standing.get();
  }

  @Override
  public Taken put(Reply answer) {
    String text = answer instanceof Reply.Entered entered ? entered.text() : "";
    return storing.apply(text);
  }
}
