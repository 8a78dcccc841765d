package rongcuo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rongcuo.cli.reference.BashCompletion;
import rongcuo.cli.reference.FishCompletion;
import rongcuo.cli.reference.ManualPage;
import rongcuo.cli.reference.Reference;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.cli.reference.ZshCompletion;
import rongcuo.language.Language;

/** Writes manual pages and completion scripts into a folder; run by the build of a release. */
public final class ReferencePages {

  private ReferencePages() {}

  /**
   * Writes them.
   *
   * @param arguments the folder, and the day that the pages bear ({@code yyyy-mm-dd}): manual pages
   *     go to {@code man/man1} and, in Chinese, to {@code man/zh_CN/man1}, scripts to {@code
   *     completions}
   * @throws IOException if they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), arguments[1]);
  }

  static void write(Path folder, String date) throws IOException {
    Reference chinese = CommandReference.in(Language.CHINESE);
    pages(CommandReference.in(Language.ENGLISH), folder.resolve("man/man1"), date);
    pages(chinese, folder.resolve("man/zh_CN/man1"), date);
    Path completions = Files.createDirectories(folder.resolve("completions"));
    Files.writeString(completions.resolve("rongcuo.bash"), BashCompletion.script(chinese));
    Files.writeString(completions.resolve("_rongcuo"), ZshCompletion.script(chinese));
    Files.writeString(completions.resolve("rongcuo.fish"), FishCompletion.script(chinese));
  }

  private static void pages(Reference reference, Path folder, String date) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("rongcuo.1"), ManualPage.of(reference, date));
    for (CommandEntry command : reference.commands()) {
      Files.writeString(
          folder.resolve(ManualPage.name(command) + ".1"), ManualPage.of(reference, date, command));
    }
  }
}
