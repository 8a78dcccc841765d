package rongcuo.cli.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.cli.frame.CommandRunner;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.report.CaseEntry;
import rongcuo.report.CaseList;

/** The list of cases, from which one is opened. */
final class Desk {

  private static final Bilingual TITLE = new Bilingual("案头", "The desk");
  private static final Bilingual READING =
      new Bilingual("正在读取其他案件，先列最近改动的 {0} 件。", "Reading on; the {0} changed last are shown.");
  private static final Bilingual FOUND =
      new Bilingual("查找“{0}”：{1} 件。", "Searched for \"{0}\": {1} found.");
  private static final Bilingual WHAT =
      new Bilingual(
          "查找什么？案号、姓名、场所、条款（如 11(6)、第十二条）、任何写过的词；几个词用空格隔开。",
          "Search for what? Numbers, names, places, provisions such as 11(6), any word; several with"
              + " blanks between.");
  private static final Bilingual NONE =
      new Bilingual("这个文件夹里还没有案件。", "There is no case in this folder yet.");
  private static final Bilingual FIRST_CASE = new Bilingual("新建一件", "begin one");
  private static final Bilingual LEAVE = new Bilingual("离开", "leave");
  private static final Bilingual NEXT_PAGE = new Bilingual("后面 {0} 件", "{0} more");
  private static final Bilingual TOGETHER =
      new Bilingual("把已有决定放在一起看：隐含的口径、能否并存、同案是否同判", "what the decisions on record say together");
  private static final Bilingual AUDIT =
      new Bilingual("审查条文本身：缺口、重叠、口径的影响", "what there is to find in the regulation itself");
  private static final Bilingual HELP =
      new Bilingual(
          "选一件案件打开，就能看到它的进展、要办的事项，并接着办理。逾期的排在最前，已办结的在最后。",
          "Open a case to see how far it is and what is to be done, and go on with it. What is"
              + " overdue comes first, what is closed last.");

  private static final int MARGIN = 4;

  /** The commands that read all decisions together, and the regulation itself. */
  private static final String PRACTICE = "practice";

  private static final String LAW = "law";

  private final Path folder;
  private final CasesOfFolder cases;
  private final CommandRunner commands;
  private final Session session;

  /** What was searched for; empty if nothing was. */
  private String search = "";

  /** How many cases were passed by, where not all are shown at once. */
  private int passed;

  Desk(Path folder, CasesOfFolder cases, CommandRunner commands, Session session) {
    this.folder = folder;
    this.cases = cases;
    this.commands = commands;
    this.session = session;
  }

  int run() throws IOException {
    Prompter prompter = Prompts.prompter(session);
    try {
      if (prompter.isAttended() && isWithoutSettings()) {
        Reply.Ended ended = new FirstSettings(folder, session, prompter).ask();
        if (ended != null) {
          return statusOf(ended);
        }
      }
      read(prompter);
      while (true) {
        Next next = shown(prompter);
        if (next.ended() != null) {
          return statusOf(next.ended());
        }
        if (next.command() != null || next.opened() != null) {
          prompter.close();
          Reply.Ended ended = workOn(next);
          if (ended != null) {
            return statusOf(ended);
          }
          prompter = Prompts.prompter(session);
          read(prompter);
        }
      }
    } finally {
      prompter.close();
    }
  }

  private static int statusOf(Reply.Ended ended) {
    return ended.interrupted() ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
  }

  /** Whether nobody has settled anything, neither for the cases nor for the user. */
  private boolean isWithoutSettings() throws IOException {
    return OfficeConfiguration.besideCases(folder) == null
        && !OfficeConfiguration.of(session).unit().has(CaseKeys.UNIT);
  }

  private void read(Prompter prompter) throws IOException {
    cases.read();
    if (prompter.mostOptions() < Integer.MAX_VALUE) {
      // Lines that were read out are not taken back.
      cases.await();
    }
  }

  /** What a person wants: a case, a command, an end, or, with none of them, the list once more. */
  private record Next(
      @Nullable CaseEntry opened, @Nullable List<String> command, Reply.@Nullable Ended ended) {

    static final Next LIST = new Next(null, null, null);
    static final Next READ = new Next(null, List.of(), null);
    static final Next END = new Next(null, null, new Reply.Ended(false));
  }

  /** Opens a case or runs a command; the end of the input if it ended there. */
  private Reply.@Nullable Ended workOn(Next next) throws IOException {
    Reply.Ended ended = null;
    if (next.opened() != null) {
      ended = new OpenedCase(next.opened().path(), cases, commands, session).run();
    } else if (next.command() != null && !next.command().isEmpty()) {
      session.out().flush();
      commands.run(next.command().toArray(String[]::new));
      ended = List.of(PRACTICE, LAW).contains(next.command().get(0)) ? read() : null;
    }
    return ended;
  }

  /** Lets what a command shows be read; the end of the input if it ended there. */
  private Reply.@Nullable Ended read() throws IOException {
    try (Prompter prompter = Prompts.prompter(session)) {
      return Pause.before(prompter, session) instanceof Reply.Ended ended ? ended : null;
    }
  }

  private Next shown(Prompter prompter) {
    CaseList known = cases.known();
    CaseList list = search.isEmpty() ? known : known.matching(search);
    prompter.turnPage();
    prompter.status(session.say(TITLE));
    prompter.say(
        session.say(known.isWhole() ? known.summary() : READING.with(known.entries().size())));
    if (!search.isEmpty()) {
      prompter.emphasize(session.say(FOUND.with(search, list.entries().size())));
    } else if (list.entries().isEmpty()) {
      return chosenWithoutCases(prompter, known);
    }
    return list.entries().isEmpty() ? searched(prompter) : chosen(prompter, known, list.entries());
  }

  private Next chosenWithoutCases(Prompter prompter, CaseList known) {
    if (known.isWhole()) {
      prompter.emphasize(session.say(NONE));
    }
    List<Selectable> options =
        List.of(Selectable.of(session.say(FIRST_CASE)), Selectable.of(session.say(LEAVE)));
    Reply reply =
        prompter.pick(
            options, 0, EnumSet.of(Action.NEW, Action.CLOSE), () -> cases.known() != known);
    return reply instanceof Reply.Picked picked
        ? picked.index() == 0 ? newCase() : Next.END
        : otherwise(reply, prompter);
  }

  private Next chosen(Prompter prompter, CaseList known, List<CaseEntry> entries) {
    passed = passed < entries.size() ? passed : 0;
    int last = Math.min(entries.size(), passed + Math.min(prompter.mostOptions(), entries.size()));
    List<CaseEntry> page = entries.subList(passed, last);
    List<Selectable> options = new ArrayList<>();
    for (CaseEntry entry : page) {
      options.add(Selectable.of(entry.line(session.language(), prompter.columns() - MARGIN)));
    }
    boolean isMore = last < entries.size();
    if (isMore) {
      options.add(Selectable.of(session.say(NEXT_PAGE.with(entries.size() - last))));
    }
    if (search.isEmpty() && known.concluded() > 1) {
      options.add(Selectable.of(session.say(TOGETHER)));
      options.add(Selectable.of(session.say(AUDIT)));
    }
    Set<Action> actions =
        EnumSet.of(Action.HELP, Action.SEARCH, Action.NEW, Action.AGAIN, Action.CLOSE);
    if (!search.isEmpty() || passed > 0) {
      actions.add(Action.BACK);
    }
    Reply reply = prompter.pick(options, 0, actions, () -> cases.known() != known);
    if (reply instanceof Reply.Picked picked) {
      if (picked.index() < page.size()) {
        return new Next(page.get(picked.index()), null, null);
      }
      int beyond = picked.index() - page.size() - (isMore ? 1 : 0);
      if (beyond == 0) {
        String all = folder.toString().isEmpty() ? "." : folder.toString();
        return new Next(null, List.of(PRACTICE, all), null);
      }
      if (beyond == 1) {
        return new Next(null, List.of(LAW, "--audit"), null);
      }
      passed = last;
      return Next.LIST;
    }
    return otherwise(reply, prompter);
  }

  private Next otherwise(Reply reply, Prompter prompter) {
    if (reply instanceof Reply.Ended ended) {
      return new Next(null, null, ended);
    }
    if (!(reply instanceof Reply.Acted acted)) {
      return Next.LIST;
    }
    return switch (acted.action()) {
      case SEARCH -> searched(prompter);
      case NEW -> newCase();
      case CLOSE -> Next.END;
      case HELP -> helped(prompter);
      case AGAIN -> Next.READ;
      default -> {
        search = passed > 0 ? search : "";
        passed = 0;
        yield Next.LIST;
      }
    };
  }

  private Next newCase() {
    List<String> words = new ArrayList<>(List.of("interview"));
    if (!folder.toString().isEmpty()) {
      words.addAll(List.of("--in", folder.toString()));
    }
    return new Next(null, words, null);
  }

  private Next searched(Prompter prompter) {
    prompter.emphasize(session.say(WHAT));
    Reply reply = prompter.enter(search, Set.of(Action.BACK));
    if (reply instanceof Reply.Ended ended && !ended.interrupted()) {
      return new Next(null, null, ended);
    }
    search = reply instanceof Reply.Entered entered ? entered.text().strip() : "";
    passed = 0;
    cases.await();
    return Next.LIST;
  }

  private Next helped(Prompter prompter) {
    prompter.say(session.say(HELP));
    Pause.before(prompter, session);
    return Next.LIST;
  }
}
