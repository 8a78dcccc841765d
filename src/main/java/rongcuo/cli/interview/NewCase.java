package rongcuo.cli.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.Amending;
import rongcuo.batch.CaseFolder;
import rongcuo.casefile.CaseNumber;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.HistoryKeeping;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Form;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.FormBlank.Taken;
import rongcuo.cli.prompt.Prompter;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.course.RefusedException;

/** Asks for what a new case file cannot be without, and begins it. */
final class NewCase {

  private static final Bilingual WELCOME =
      new Bilingual(
          "新建案件。每回答一项立即保存，可以随时离开，下次从停下的地方继续。",
          "A new case. Each answer is saved at once; leave at any time and go on later.");

  private static final Bilingual ID = new Bilingual("案号", "The id of the case");

  private static final Bilingual HELP_ON_ID =
      new Bilingual(
          "例如 民宗〔2026〕8号 或者 民宗-2026-003；可用汉字、字母、数字、括号和 - _ . ·，在一个文件夹内不得重复。",
          "Such as 民宗〔2026〕8号 or MZ-2026-003: Han characters, letters, digits, brackets and"
              + " - _ . \u00b7 ; unique within a folder.");

  private static final Bilingual NO_ID = new Bilingual("这个案号不能使用：{0}", "This cannot be an id: {0}");

  private static final Bilingual EXISTS =
      new Bilingual(
          "文件 {0} 已经存在。请换一个案号；要继续那份案件，请离开后执行 {1} interview {2}。",
          "The file {0} exists. Choose another id, or leave and run {1} interview {2}.");

  private static final Bilingual TAKEN =
      new Bilingual(
          "案号“{0}”已由 {1} 使用，或者与其案号的文件名相同（只差大小写或者符号），请换一个案号。",
          "The id \"{0}\" is that of {1}, or gives files of the same name; choose another.");

  private static final Bilingual WITHOUT_SPACES =
      new Bilingual("案号中的空格已经去掉：{0}", "Spaces were taken out of the id: {0}");

  private static final Bilingual NAME_NEEDED =
      new Bilingual(
          "姓名不能为空，有了姓名才能建立案件文件。案号“{0}”已保留；要改案号，输入 :b 返回。",
          "The name cannot be empty: the case file begins with it. The id \"{0}\" is kept; to"
              + " change it, go back by :b.");

  private final @Nullable Path path;
  private final @Nullable Path folder;
  private final Prompter prompter;
  private final Session session;
  private String id = "";
  private String name = "";

  private NewCase(@Nullable Path path, @Nullable Path folder, Prompter prompter, Session session) {
    this.path = path;
    this.folder = folder;
    this.prompter = prompter;
    this.session = session;
  }

  /**
   * Begins a case.
   *
   * @param path of its file; null for one called after its number
   * @param folder of that one; null for the working folder
   */
  static int begin(
      @Nullable Path path,
      @Nullable Path folder,
      HistoryKeeping histories,
      Prompter prompter,
      Session session,
      ReadingPolicy policy)
      throws IOException {
    prompter.say(session.say(WELCOME));
    NewCase begun = new NewCase(path, folder, prompter, session);
    while (true) {
      Move move = begun.ask();
      if (move.ends()) {
        return InterviewCommand.statusOf(move);
      }
      if (begun.id.isEmpty() || begun.name.isEmpty()) {
        continue;
      }
      Path file = begun.file();
      try (CaseEditor editor =
          CaseEditor.create(
              file,
              begun.id,
              session.language(),
              begun.name,
              LocalDateTime.now(),
              histories.of(file))) {
        Habits habits = Habits.of(session);
        editor.apply(habits.ofUnit(Amending.of(CaseChange.caseFile(editor), editor)));
        editor.save();
        return InterviewCommand.goThrough(file, editor, prompter, session, policy, habits);
      } catch (RefusedException e) {
        throw new IllegalStateException(e);
      } catch (EditRefusedException e) {
        CaseDraft.explain(e, prompter, session);
      }
    }
  }

  /** Asks for both on one form. */
  private Move ask() {
    FormField officer = InterviewForm.subject(0).get(0);
    List<FormBlank> blanks =
        List.of(
            TextBlank.of(session, ID, ID, HELP_ON_ID, () -> id, this::numbered),
            TextBlank.of(
                session,
                officer.label(),
                officer.question(),
                officer.help(),
                () -> name,
                this::named));
    return Move.of(prompter.form(Form.of(() -> blanks, id.isEmpty() ? 0 : 1), Sitting.ASIDE));
  }

  private Taken numbered(String typed) {
    // Spaces within a number come with copying and belong to none.
    String given = typed.replaceAll("[\\s\\u00a0\\u3000]", "");
    Bilingual refusal = refusal(given);
    if (refusal != null) {
      prompter.refuse(session.say(refusal));
      return Taken.mend(given);
    }
    if (!given.equals(typed)) {
      prompter.say(session.say(WITHOUT_SPACES.with(given)));
    }
    id = given;
    try {
      refusal = refusal(given, file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (refusal != null) {
      prompter.refuse(session.say(refusal));
      id = "";
      return Taken.mend("");
    }
    return Taken.KEPT;
  }

  private Taken named(String typed) {
    if (typed.isEmpty()) {
      prompter.refuse(session.say(NAME_NEEDED.with(id)));
      return Taken.mend("");
    }
    name = typed;
    return Taken.KEPT;
  }

  private Path file() {
    Path named = Path.of(CaseNumber.fileStem(id) + ".yaml");
    return path != null ? path : folder == null ? named : folder.resolve(named);
  }

  /** Why a number is none; null if it is one. */
  private static @Nullable Bilingual refusal(String id) {
    Bilingual refusal = CaseNumber.refusal(id);
    return id.isEmpty() ? HELP_ON_ID : refusal == null ? null : NO_ID.with(refusal);
  }

  /** Why no case of a number can begin at a place; null if one can. */
  private static @Nullable Bilingual refusal(String id, Path file) throws IOException {
    if (Files.exists(file)) {
      return InterviewCommand.withCommand(EXISTS, file);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || CaseFolder.isReporterFile(file)) {
      return HELP_ON_ID;
    }
    Path twin = CaseFolder.caseWithId(folder, id);
    return twin == null ? null : TAKEN.with(id, twin.toString());
  }
}
