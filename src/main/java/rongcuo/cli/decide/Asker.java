package rongcuo.cli.decide;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** Puts the questions of a decision: each can be explained, gone back from and given up. */
record Asker(Prompter prompter, Language language) {

  private static final Set<Action> ASIDE = EnumSet.of(Action.HELP, Action.BACK, Action.ABANDON);

  Reply pick(Bilingual question, Bilingual help, List<Selectable> options, int chosen) {
    return ask(question, help, () -> prompter.pick(options, chosen, ASIDE));
  }

  Reply tick(
      Bilingual question, Bilingual help, List<Selectable> options, SortedSet<Integer> ticked) {
    return ask(question, help, () -> prompter.tick(options, ticked, ASIDE));
  }

  Reply text(Bilingual question, Bilingual help, String typed) {
    return ask(question, help, () -> prompter.enter(typed, ASIDE));
  }

  Reply date(Bilingual question, Bilingual help, String preset) {
    return ask(question, help, () -> prompter.enterAnew(preset, ASIDE));
  }

  private Reply ask(Bilingual question, Bilingual help, Supplier<Reply> reply) {
    prompter.emphasize(question.in(language));
    while (true) {
      Reply given = reply.get();
      if (!(given instanceof Reply.Acted acted && acted.action() == Action.HELP)) {
        return given;
      }
      prompter.say(help.in(language));
    }
  }

  List<Selectable> options(List<Bilingual> labels) {
    return labels.stream().map(each -> Selectable.of(each.in(language))).toList();
  }

  void say(Bilingual text) {
    prompter.say(text.inDialogue().in(language));
  }
}
