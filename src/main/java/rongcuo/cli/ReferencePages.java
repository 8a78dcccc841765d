package rongcuo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rongcuo.cli.reference.CompletionCommand.Shell;
import rongcuo.cli.reference.ManualPage;
import rongcuo.cli.reference.Reference;
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
    pages(Language.ENGLISH, folder.resolve("man/man1"), date);
    pages(Language.CHINESE, folder.resolve("man/zh_CN/man1"), date);
    Path completions = Files.createDirectories(folder.resolve("completions"));
    Files.writeString(completions.resolve("rongcuo.bash"), Shell.BASH.script());
    Files.writeString(completions.resolve("_rongcuo"), Shell.ZSH.script());
    Files.writeString(completions.resolve("rongcuo.fish"), Shell.FISH.script());
    Files.writeString(completions.resolve("rongcuo.ps1"), Shell.POWERSHELL.script());
  }

  private static void pages(Language language, Path folder, String date) throws IOException {
    Reference reference = CommandName.reference();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("rongcuo.1"), ManualPage.of(reference, language, date));
    for (CommandName command : CommandName.values()) {
      Files.writeString(
          folder.resolve(ManualPage.name(command) + ".1"),
          ManualPage.of(reference, language, date, command));
    }
  }
}
