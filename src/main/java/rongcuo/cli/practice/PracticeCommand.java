package rongcuo.cli.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.PageFormat;
import rongcuo.cli.frame.ReadingChoice;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.practice.Alteration;
import rongcuo.practice.Alterations;
import rongcuo.practice.Archive;
import rongcuo.practice.Decided;
import rongcuo.practice.Practice;
import rongcuo.practice.ReadingChange;
import rongcuo.report.PracticeEntries;
import rongcuo.report.PracticeJson;
import rongcuo.statute.Choice;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;

/** {@code rongcuo practice}: what the decisions of an office say together. */
public final class PracticeCommand implements Command {

  private static final int USUAL_MOST = 20;

  private static final Option<Choice> READING =
      Option.many(
          "--reading",
          new ReadingChoice(),
          "看改为这一解释口径有何影响，可以重复给出",
          "what reading so would alter; repeatable");

  private static final Option<Readings.Preset> READINGS =
      Option.of(
          "--readings",
          Wordlist.of(Readings.Preset.values(), Readings.Preset::id, Readings.Preset::label),
          "看整套改为默认、从严或者从宽口径有何影响",
          "what these readings would alter");

  private static final Option<Path> INSTEAD =
      Option.of(
          "--instead",
          Values.file("配置文件", "FILE"),
          "看改用另一份单位配置（office.yaml）中的口径有何影响",
          "what the readings of another configuration (office.yaml) would alter");

  private static final Option<Integer> MOST =
      Option.of(
          "--most",
          Values.number("N", "N", 1, 100_000),
          "每类最多列出几项，默认 20",
          "so many of each kind are listed, by default 20");

  @Override
  public List<Argument> arguments() {
    return List.of(
        Arguments.PATHS,
        READING,
        READINGS,
        INSTEAD,
        MOST,
        PageFormat.OPTION,
        Arguments.OUT,
        Arguments.JOBS);
  }

  /** What is drawn from a case. */
  private record Drawn(List<Decided> decided, List<Alteration> alterations) {}

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    PageFormat format = PageFormat.OPTION.in(arguments, PageFormat.TEXT);
    int most = MOST.in(arguments, USUAL_MOST);
    ReadingPolicy office = OfficeConfiguration.policy(session);
    @Nullable Alterations alterations = alterations(arguments);
    CaseSweep sweep = new CaseSweep(arguments, session, Arguments.PATHS.all(arguments), office);
    Archive archive = new Archive();
    try (Output output = sweep.output()) {
      int status =
          sweep.run(
              assessed -> drawn(assessed, alterations),
              drawn -> {
                archive.add(drawn.decided);
                if (alterations != null) {
                  alterations.add(drawn.alterations);
                }
              });
      if (sweep.isInVain()) {
        return status;
      }
      Practice practice = Practice.of(archive, office.readingsFor(List.of()));
      output
          .writer()
          .print(
              format == PageFormat.JSON
                  ? PracticeJson.of(practice, alterations, most)
                  : format.written(
                      new PracticeEntries(practice, alterations, most, session.language())
                          .document(),
                      session.language(),
                      sweep.isColoured()));
      output.commit();
      return status;
    }
  }

  private static @Nullable Alterations alterations(ParseResult arguments) throws IOException {
    Path instead = INSTEAD.in(arguments);
    Readings.@Nullable Preset preset = READINGS.in(arguments);
    List<Choice> choices = READING.all(arguments);
    if (instead == null && preset == null && choices.isEmpty()) {
      return null;
    }
    List<Choice> office = instead == null ? null : OfficeConfiguration.readings(instead);
    return new Alterations(new ReadingChange(office, preset, choices));
  }

  private static Drawn drawn(CaseResult.Assessed assessed, @Nullable Alterations alterations) {
    return new Drawn(
        Decided.of(assessed),
        alterations == null ? List.of() : alterations.change().alterations(assessed));
  }
}
