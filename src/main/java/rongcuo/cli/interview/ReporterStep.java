package rongcuo.cli.interview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.ReporterFile;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.ReporterEditor;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.FormBlank.Taken;
import rongcuo.cli.prompt.Reply;
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

  private static final Bilingual NOT_SAID =
      new Bilingual("只能是所列的称呼之一；现在不写的留空。", "One of those listed; leave it empty to say it later.");

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
        "举报人的身份只写入 {0}（仅本人可读），不写入案件文件，只在制作反馈函时读取。",
        "The reporter's identity goes into {0} alone (readable by you only), never"
            + " into the case file; only the letter to the reporter reads it.",
        companion().getFileName().toString());
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
    return new Entry(sitting, companion()).ask();
  }

  /**
   * What was entered in this sitting; what is in the file is not shown. The name is on disk before
   * the contact is asked for, which may never come. The contact of whoever was named before goes
   * with that name: a letter must not reach somebody else.
   */
  private static final class Entry {
    private final Sitting sitting;
    private final Path companion;
    private String name = "";
    private String contact = "";
    private String salutation = "";
    private boolean leftOut;

    Entry(Sitting sitting, Path companion) {
      this.sitting = sitting;
      this.companion = companion;
    }

    Move ask() {
      List<FormBlank> blanks =
          List.of(
              blank(NAME_OF_REPORTER, LATER, () -> name, this::named),
              blank(CONTACT_OF_REPORTER, LATER, () -> contact, this::reached),
              blank(SALUTATION, NOT_SAID, () -> salutation, this::called)
                  .offering(Reporter.salutations()));
      Move move = new Filling(sitting).ask(() -> blanks);
      return leftOut ? Move.ON : move;
    }

    private TextBlank blank(
        Bilingual question,
        Bilingual help,
        Supplier<String> standing,
        Function<String, Taken> put) {
      return TextBlank.of(sitting.session(), question, question, help, standing, put);
    }

    private Taken named(String text) {
      if (text.isEmpty() && !name.isEmpty()) {
        sitting.refuse(
            "姓名已经写入 {0}，可以改写，不能留空；不再登记的，离开后删除该文件。",
            "The name is in {0} already: change it, or leave and delete that file.",
            companion.getFileName().toString());
        return Taken.mend(name);
      }
      leftOut = text.isEmpty();
      if (leftOut) {
        return Taken.ENDED;
      }
      boolean written = isWritten(text, "", "");
      name = written ? text : name;
      contact = written ? "" : contact;
      salutation = written ? "" : salutation;
      return written ? Taken.KEPT : Taken.mend(text);
    }

    private Taken reached(String text) {
      boolean written = isWritten(name, text, salutation);
      contact = written ? text : contact;
      return written ? Taken.KEPT : Taken.mend(text);
    }

    /** How the letter speaks to the reporter; nobody is called what nobody said. */
    private Taken called(String text) {
      if (!text.isEmpty() && !Reporter.salutations().contains(text)) {
        sitting.refuse(NOT_SAID);
        return Taken.mend(salutation);
      }
      boolean written = isWritten(name, contact, text);
      salutation = written ? text : salutation;
      return written ? Taken.KEPT : Taken.mend(salutation);
    }

    private boolean isWritten(String who, String where, String how) {
      try {
        Reporter reporter =
            new Reporter(
                sitting.draft().caseFile().id(),
                who,
                how.isEmpty() ? null : how,
                where.isEmpty() ? null : where);
        ReporterEditor.write(companion, reporter, sitting.language(), LocalDateTime.now());
        sitting.draft().reporterNoted();
        return true;
      } catch (EditRefusedException e) {
        CaseDraft.explain(e, sitting.prompter(), sitting.session());
      } catch (IOException e) {
        sitting.refuse(FileTrouble.of(companion, e));
      }
      return false;
    }
  }
}
