package rongcuo.cli.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.cli.frame.CommandRunner;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.report.CaseOverview;

/** One case: how far it is, and what can be done with it, in place. */
record OpenedCase(Path path, CasesOfFolder cases, CommandRunner commands, Session session) {
  /** What can be done with a case: each is a command of the program. */
  private enum Work {
    INTERVIEW(
        new Bilingual(
            "问答：回答问题，增改当事人、证据、主张",
            "questionnaire: answer questions, change officers, evidence, claims"),
        true),
    EXPLAIN(new Bilingual("看评估结论和理由", "see the assessment and its reasons"), false),
    DECIDE(new Bilingual("作出认定决定", "record the decision"), true),
    RECORD(new Bilingual("记录办理事项", "record a step of the proceedings"), true),
    DUTIES(new Bilingual("看全部事项和期限", "see all duties and their days"), false),
    NOTICE(new Bilingual("制作现在应有的文书", "write the documents that are called for"), false),
    FORM(new Bilingual("导出问卷工作簿，填好后读回", "the questionnaire as a workbook, to be read back"), false),
    PRECEDENTS(new Bilingual("找已决的相近案件", "decided cases like this one"), false),
    EVIDENCE(
        new Bilingual(
            "看证据和争议：什么靠哪份证据，采信不同说法结论如何",
            "what rests on which exhibit, and what follows from each version of contested facts"),
        false),
    CHECK(new Bilingual("校验案件文件", "check the case file"), false);

    private final Bilingual label;
    private final boolean isDialogue;

    Work(Bilingual label, boolean isDialogue) {
      this.label = label;
      this.isDialogue = isDialogue;
    }

    /** The command line, with the day for which the desk is shown. */
    private List<String> words(Path path, LocalDate on) {
      Work named = this == EVIDENCE ? EXPLAIN : this;
      List<String> words = new ArrayList<>(List.of(Identified.idOf(named.name()), path.toString()));
      Path folder = path.toAbsolutePath().getParent();
      if (this == NOTICE && folder != null) {
        words.addAll(List.of("--out-dir", folder.toString()));
      } else if (this == FORM && folder != null) {
        words.addAll(List.of("--out", folder.toString()));
      } else if (this == EVIDENCE) {
        words.addAll(List.of("--evidence", "--contested"));
      } else if (this == DUTIES) {
        words.addAll(List.of("--on", on.toString()));
      }
      return words;
    }
  }

  private static final Bilingual OWED = new Bilingual("要办的事项：", "To be done:");
  private static final Bilingual MORE = new Bilingual("…… 另有 {0} 项", "… {0} more");
  private static final Bilingual NEXT = new Bilingual("下一步：{0}", "Next: {0}");
  private static final Bilingual BROKEN =
      new Bilingual("{0} 现在不能使用，问题如下。", "{0} cannot be used as it is:");

  private static final int MOST_DUTIES = 5;

  /** Works on the case until the person is done with it; whether the desk is left too. */
  Reply.@Nullable Ended run() throws IOException {
    Work last = null;
    while (true) {
      Reply reply;
      List<Work> offered = new ArrayList<>();
      try (Prompter prompter = Prompts.prompter(session)) {
        if (last == null || !last.isDialogue) {
          prompter.turnPage();
        }
        reply = asked(prompter, offered);
      }
      if (reply instanceof Reply.Ended ended) {
        return ended;
      }
      if (reply instanceof Reply.Acted acted && acted.action() == Action.CLOSE) {
        return new Reply.Ended(false);
      }
      if (!(reply instanceof Reply.Picked picked) || picked.index() >= offered.size()) {
        return null;
      }
      last = offered.get(picked.index());
      Reply.Ended ended = done(last);
      if (ended != null) {
        return ended;
      }
    }
  }

  private Reply asked(Prompter prompter, List<Work> offered) {
    CaseResult result = cases.result(path);
    List<Selectable> options = new ArrayList<>();
    if (result instanceof CaseResult.Assessed assessed) {
      CaseOverview overview = cases.overview(assessed, session.language());
      tell(overview, prompter);
      addWork(overview, offered, options);
    } else {
      prompter.status(session.say(BROKEN.with(result.file())));
      offered.add(Work.CHECK);
      options.add(Selectable.of(session.say(Work.CHECK.label)));
    }
    options.add(Selectable.of(session.say("返回清单", "back to the list")));
    return prompter.pick(options, 0, EnumSet.of(Action.BACK, Action.CLOSE));
  }

  private void tell(CaseOverview overview, Prompter prompter) {
    prompter.status(overview.heading());
    overview.subjects().forEach(prompter::say);
    overview.warnings().forEach(prompter::emphasize);
    List<String> duties = overview.duties();
    if (!duties.isEmpty()) {
      prompter.say(session.say(OWED));
      for (String duty : duties.subList(0, Math.min(MOST_DUTIES, duties.size()))) {
        prompter.say("  " + duty);
      }
      if (duties.size() > MOST_DUTIES) {
        prompter.say("  " + session.say(MORE.with(duties.size() - MOST_DUTIES)));
      }
    }
    prompter.emphasize(session.say("做什么？", "What next?"));
  }

  /** What comes next first, and marked as such. */
  private void addWork(CaseOverview overview, List<Work> offered, List<Selectable> options) {
    Work next =
        switch (overview.next()) {
          case ANSWER -> Work.INTERVIEW;
          case DECIDE -> Work.DECIDE;
          case RECORD -> Work.RECORD;
          case NOTHING -> null;
        };
    if (next != null) {
      offered.add(next);
      options.add(Selectable.of(session.say(NEXT.with(next.label))));
    }
    for (Work work : Work.values()) {
      if (work != next) {
        offered.add(work);
        options.add(Selectable.of(session.say(work.label)));
      }
    }
  }

  /** Runs a command, and lets what it shows be read; the end of the input if it ended there. */
  private Reply.@Nullable Ended done(Work work) throws IOException {
    List<String> words = work.words(path, cases.on());
    int status = commands.run(words.toArray(String[]::new));
    if (status == ExitStatus.INTERRUPTED) {
      return new Reply.Ended(true);
    }
    if (work.isDialogue) {
      return null;
    }
    boolean writes = work == Work.NOTICE || work == Work.FORM;
    boolean mayReplace = writes && status != ExitStatus.DONE;
    Reply reply = read(mayReplace);
    if (mayReplace && reply instanceof Reply.Picked picked && picked.index() == 1) {
      words.add("--force");
      commands.run(words.toArray(String[]::new));
      reply = read(false);
    }
    return reply instanceof Reply.Ended ended ? ended : null;
  }

  private Reply read(boolean mayReplace) throws IOException {
    try (Prompter prompter = Prompts.prompter(session)) {
      return prompter.pick(goOn(mayReplace), 0, Set.of());
    }
  }

  /** Documents that exist are replaced only if that is meant. */
  private List<Selectable> goOn(boolean mayReplace) {
    List<Selectable> options = new ArrayList<>();
    options.add(Selectable.of(session.say("回到案件", "back to the case")));
    if (mayReplace) {
      options.add(Selectable.of(session.say("覆盖已有的文件，重新制作", "replace the files that exist")));
    }
    return options;
  }
}
