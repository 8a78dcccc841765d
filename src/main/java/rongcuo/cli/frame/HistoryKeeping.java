package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.edit.Witness;
import rongcuo.casefile.history.Hand;
import rongcuo.casefile.history.History;
import rongcuo.language.Bilingual;
import rongcuo.report.FileTrouble;

/** How a command keeps the histories of the cases that it changes, if the office keeps any. */
public final class HistoryKeeping implements Hand {

  private static final Bilingual LOST =
      new Bilingual(
          "案件已经照常保存，但修改记录 {0} 没有写成：{1}",
          "The case is saved all the same, but its history {0} could not be written: {1}");

  private final String command;
  private final Consumer<Bilingual> teller;
  private final boolean kept;

  private HistoryKeeping(String command, Consumer<Bilingual> teller, boolean kept) {
    this.command = command;
    this.teller = teller;
    this.kept = kept;
  }

  /**
   * The keeping of a command.
   *
   * @param teller says that a history could not be written
   */
  public static HistoryKeeping of(
      ParseResult arguments, Session session, Consumer<Bilingual> teller) throws IOException {
    return new HistoryKeeping(
        arguments.commandSpec().name(),
        teller,
        !Boolean.FALSE.equals(OfficeConfiguration.of(session).history()));
  }

  /** Who writes the history of a case, as the user named it. */
  public Witness of(Path file) {
    return kept ? new History(file, this) : Witness.NONE;
  }

  @Override
  public String user() {
    return System.getProperty("user.name", "?");
  }

  @Override
  public String command() {
    return command;
  }

  @Override
  public OffsetDateTime now() {
    return OffsetDateTime.now();
  }

  @Override
  public void lost(Path history, IOException cause) {
    teller.accept(LOST.with(history.toString(), FileTrouble.reason(cause)));
  }
}
