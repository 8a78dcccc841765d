package rongcuo.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.CommandRunner;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Values;

/** {@code rongcuo desk}, and {@code rongcuo} alone on a terminal: the cases, and what is next. */
public record DeskCommand(CommandRunner commands) implements Command {
  private static final Parameter<Path> FOLDER =
      Parameter.of(
              0,
              Values.file("文件夹", "FOLDER"),
              "装有案件文件的文件夹，默认当前文件夹",
              "the folder of the case files, by default the current one")
          .optional();

  @Override
  public List<Argument> arguments() {
    return List.of(FOLDER, FollowupArguments.ON);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Path named = FOLDER.in(arguments);
    Path folder = named == null ? Path.of("") : named;
    CasesOfFolder cases =
        new CasesOfFolder(
            folder,
            OfficeConfiguration.policy(session),
            FollowupArguments.on(arguments),
            FollowupArguments.calendarOf(session));
    refuseWhatIsNoFolder(folder);
    return new Desk(folder, cases, commands, session).run();
  }

  private static void refuseWhatIsNoFolder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
  }
}
