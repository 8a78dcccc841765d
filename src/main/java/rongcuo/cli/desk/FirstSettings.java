package rongcuo.cli.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Office;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.OfficeFile;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.report.FileTrouble;

/** Asks once for what is the same in every case of the office, and keeps it with the cases. */
record FirstSettings(Path folder, Session session, Prompter prompter) {
  private static final Bilingual INTRODUCTION =
      new Bilingual(
          "第一次使用：先填写本单位的情况，以后新建案件不再逐件询问。",
          "The first time here: say once what is the same in all cases of the unit.");

  private static final Bilingual SAVED =
      new Bilingual(
          "已写入 {0}，可以随时用文本编辑器修改；还可以写入调查人员、证据种类等。",
          "Written to {0}; change it with an editor at any time.");

  private record Question(Key<String> key, Bilingual text) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(CaseKeys.UNIT_NAME, new Bilingual("本单位的全称", "The full name of the unit")),
          new Question(
              CaseKeys.UNIT_CODE,
              new Bilingual(
                  "发文代字，如“民宗”（没有的回车跳过）",
                  "The code in its document numbers (Enter if there is none)")),
          new Question(
              CaseKeys.ACCOUNTABILITY_BODY,
              new Bilingual(
                  "问责决定由其他机构作出的，写该机构名称；由本单位作出的回车跳过",
                  "The body that decides on accountability, if it is another (else Enter)")),
          new Question(
              CaseKeys.OBJECTION,
              new Bilingual(
                  "对认定决定有异议的，向谁、怎样提出（没有规定的回车跳过）",
                  "How one objects to a decision, by the unit's rules (Enter if there are none)")));

  /**
   * Asks; nothing is written if the person leaves in between.
   *
   * @return the end of the input, if it ended before the first answer
   */
  Reply.@Nullable Ended ask() throws IOException {
    prompter.turnPage();
    prompter.emphasize(session.say(INTRODUCTION));
    List<Selectable> options =
        List.of(
            Selectable.of(session.say("现在填写", "say it now")),
            Selectable.of(session.say("不填写，以后也不再问", "no, and do not ask again")),
            Selectable.of(session.say("下次再问", "ask next time")));
    Reply reply = prompter.pick(options, 0, Set.of());
    if (reply instanceof Reply.Ended ended) {
      return ended;
    }
    if (!(reply instanceof Reply.Picked picked) || picked.index() == 2) {
      return null;
    }
    Map<Key<String>, String> unit = picked.index() == 0 ? unit() : Map.of();
    if (unit != null) {
      write(unit);
    }
    return null;
  }

  private @Nullable Map<Key<String>, String> unit() {
    Map<Key<String>, String> unit = new LinkedHashMap<>();
    int at = 0;
    while (at < QUESTIONS.size()) {
      Question question = QUESTIONS.get(at);
      prompter.emphasize(session.say(question.text()));
      Reply reply =
          prompter.enter(
              unit.getOrDefault(question.key(), ""), EnumSet.of(Action.BACK, Action.ABANDON));
      if (reply instanceof Reply.Entered entered) {
        unit.put(question.key(), entered.text());
        at++;
      } else if (reply instanceof Reply.Acted acted && acted.action() == Action.BACK) {
        at = Math.max(0, at - 1);
      } else {
        return null;
      }
    }
    return unit;
  }

  private void write(Map<Key<String>, String> unit) throws IOException {
    Path file = folder.resolve(Office.FILE);
    try {
      OfficeFile.begin(file, session.language(), unit);
      prompter.say(session.say(SAVED.with(file.toString())));
    } catch (EditRefusedException e) {
      prompter.refuse(session.say(e.reason()));
    } catch (IOException e) {
      prompter.refuse(session.say(FileTrouble.of(e)));
    }
    Pause.before(prompter, session);
  }
}
