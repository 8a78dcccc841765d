package rongcuo.cli.interview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.ReporterFile;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.ReporterEditor;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.report.FileTrouble;

/** The reporter's identity, which goes into a file of its own (第十九条). */
record ReporterStep(Sitting sitting) implements OpeningStep {

  private static final Bilingual NAME_OF_REPORTER = new Bilingual("举报人姓名", "The reporter's name");

  private static final Bilingual CONTACT_OF_REPORTER =
      new Bilingual("举报人联系方式", "How the reporter is reached");

  private static final Bilingual SALUTATION =
      new Bilingual("反馈函怎样称呼举报人", "How the letter addresses the reporter");

  private static final Bilingual LATER =
      new Bilingual("现在不登记的留空。", "Leave it empty to enter it another time.");

  @Override
  public Bilingual label() {
    return new Bilingual("举报人身份（另存）", "the reporter's identity (kept apart)");
  }

  /** The reporter's identity is written, never shown. */
  @Override
  public String shown() {
    return Files.exists(companion()) ? sitting.say("已另存，不显示", "kept apart, not shown") : "";
  }

  private Path companion() {
    return ReporterFile.of(sitting.draft().file(), sitting.draft().caseFile().id());
  }

  @Override
  public Move ask() {
    sitting.header(sitting.say("实名举报人", "the named reporter"));
    sitting.tell(
        new Bilingual(
                "举报人的身份只写入 {0}（仅本人可读），不写入案件文件，只在制作反馈函时读取。",
                "The reporter's identity goes into {0} alone (readable by you only), never"
                    + " into the case file; only the letter to the reporter reads it.")
            .with(companion().getFileName().toString()));
    if (Files.exists(companion())) {
      Reply reply =
          sitting.noOrYes(
              new Bilingual("已经另存有举报人身份，要更换吗？", "One is kept already. Replace it?"),
              new Bilingual("不更换", "keep it"),
              new Bilingual("更换", "replace it"),
              new Bilingual("原来的内容不在这里显示。", "What is there is not shown here."));
      if (!(reply instanceof Reply.Picked picked) || picked.index() == 0) {
        return Move.of(reply);
      }
    }
    return askWho();
  }

  /**
   * The name is on disk before the contact is asked for, which may never come. The contact of
   * whoever was named before goes with that name: a letter must not reach somebody else.
   */
  private Move askWho() {
    String name = "";
    boolean kept = false;
    while (true) {
      TextEntry entered = sitting.text(NAME_OF_REPORTER, LATER, name);
      if (kept && entered.text() != null && entered.text().isEmpty()) {
        sitting.refuse(
            new Bilingual(
                    "姓名已经写入 {0}，可以改写，不能留空；不再登记的，离开后删除该文件。",
                    "The name is in {0} already: change it, or leave and delete that file.")
                .with(companion().getFileName().toString()));
        continue;
      }
      if (entered.orEmpty().isEmpty()) {
        return entered.move();
      }
      name = entered.orEmpty();
      if (!write(name, null, null)) {
        continue;
      }
      kept = true;
      Move move = askContact(name);
      if (move != Move.BACK) {
        return move;
      }
    }
  }

  private Move askContact(String name) {
    String contact = "";
    while (true) {
      TextEntry entered = sitting.text(CONTACT_OF_REPORTER, LATER, contact);
      contact = entered.orEmpty();
      boolean kept = contact.isEmpty() || write(name, null, contact);
      if (kept && entered.move() != Move.ON) {
        return entered.move();
      }
      Move move = kept ? askSalutation(name, contact) : Move.BACK;
      if (move != Move.BACK) {
        return move;
      }
    }
  }

  /** How the letter speaks to the reporter; nobody is called what nobody said. */
  private Move askSalutation(String name, String contact) {
    List<String> words = Reporter.salutations();
    List<Selectable> options = new ArrayList<>();
    options.add(Selectable.of(sitting.say("现在不写", "later"), AnswerWords.no()));
    words.forEach(word -> options.add(Selectable.of(word, word)));
    sitting.prompter().emphasize(sitting.say(SALUTATION));
    Reply reply = sitting.prompter().pick(options, 0, EnumSet.of(Action.BACK, Action.LEAVE));
    if (!(reply instanceof Reply.Picked picked) || picked.index() == 0) {
      return Move.of(reply);
    }
    String word = words.get(picked.index() - 1);
    return write(name, word, contact.isEmpty() ? null : contact) ? Move.ON : Move.BACK;
  }

  private boolean write(String name, @Nullable String salutation, @Nullable String contact) {
    try {
      Reporter reporter = new Reporter(sitting.draft().caseFile().id(), name, salutation, contact);
      ReporterEditor.write(companion(), reporter, sitting.language(), LocalDateTime.now());
      sitting.draft().reporterNoted();
      return true;
    } catch (EditRefusedException e) {
      CaseDraft.explain(e, sitting.prompter(), sitting.session());
    } catch (IOException e) {
      sitting.refuse(FileTrouble.of(companion(), e));
    }
    return false;
  }
}
