package rongcuo.cli.precedents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.DisclosureRemarks;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.PageFormat;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.SubjectName;
import rongcuo.cli.frame.SubjectPlaces;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.language.Language;
import rongcuo.report.Entry;
import rongcuo.report.Precedent;
import rongcuo.report.PrecedentEntries;
import rongcuo.report.PrecedentJson;
import rongcuo.report.Precedents;
import rongcuo.rules.Directions;

/** {@code rongcuo precedents}: what was decided on officers in like cases. */
public final class PrecedentsCommand implements Command {

  private static final int USUAL_MOST = 5;

  private static final Parameter<Path> CASE =
      Parameter.of(0, Values.file("案件", "CASE"), "一份案件文件", "a case file");

  private static final Parameter<Path> ARCHIVE =
      Parameter.of(
              1,
              Values.file("存档…", "ARCHIVE…"),
              "已决案件的文件夹或者文件，默认为单位设置的存档，没有设置的为案件所在文件夹",
              "folders or files of decided cases, by default the office's archive, else the folder of the"
                  + " case")
          .many()
          .optional();

  private static final Option<String> SUBJECT =
      Option.of(
          "--subject",
          new SubjectName("姓名|序号", "NAME|NUMBER"),
          "只比较一名当事人，按姓名或者序号",
          "one subject alone, by name or number");

  private static final Option<Integer> MOST =
      Option.of(
          "--most",
          Values.number("N", "N", 1, 1000),
          "最多列出几个相近的先例，默认 5",
          "so many of the most like are listed, by default 5");

  @Override
  public List<Argument> arguments() {
    return List.of(
        CASE,
        ARCHIVE,
        SUBJECT,
        MOST,
        Arguments.READING,
        Arguments.READINGS,
        PageFormat.OPTION,
        Arguments.OUT,
        Arguments.JOBS);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    PageFormat format = PageFormat.OPTION.in(arguments, PageFormat.TEXT);
    int most = MOST.in(arguments, USUAL_MOST);
    Path path = CASE.of(arguments);
    if (Files.isDirectory(path)) {
      throw new UsageException(
          "precedents 每次比较一份案件文件，“{0}”是文件夹；已决案件的文件夹写在案件之后。",
          "precedents takes one case file, and \"{0}\" is a folder; the archive comes behind it.",
          path);
    }
    CaseSweep sweep = new CaseSweep(arguments, session, archive(arguments, path, session));
    CaseResult result = new CaseAssessor(sweep.policy()).assess(new CaseFolder.Found.CaseAt(path));
    if (!(result instanceof CaseResult.Assessed own)) {
      Failure failure = Failure.of(result, session.language());
      session.err().print(failure.message());
      return failure.status();
    }
    session.err().print(DisclosureRemarks.of(own, session.language()));
    Map<AssessedSubject, List<Precedent>> found = new LinkedHashMap<>();
    Map<AssessedSubject, Directions.OfBoth> directions = new LinkedHashMap<>();
    for (AssessedSubject each : chosen(SUBJECT.in(arguments, ""), own)) {
      found.put(each, new ArrayList<>());
      directions.put(each, new Directions.OfBoth(each.situation().readings()));
    }
    int status =
        sweep.run(
            assessed -> {
              Map<AssessedSubject, List<Precedent>> of = new LinkedHashMap<>();
              directions.forEach((here, each) -> of.put(here, Precedent.of(assessed, here, each)));
              return of;
            },
            of -> of.forEach((here, precedents) -> found.get(here).addAll(precedents)));
    List<Precedents> all = new ArrayList<>();
    found.forEach((here, precedents) -> all.add(Precedents.of(own, here, precedents, most)));
    try (Output output = sweep.output()) {
      output.writer().print(written(format, own, all, session.language(), sweep.isColoured()));
      output.commit();
    }
    return status;
  }

  private static List<Path> archive(ParseResult arguments, Path path, Session session)
      throws IOException {
    List<Path> named = ARCHIVE.all(arguments);
    if (!named.isEmpty()) {
      return named;
    }
    @Nullable Path archive = OfficeConfiguration.of(session).archive();
    Path folder = path.getParent();
    return List.of(archive != null ? archive : folder == null ? Path.of("") : folder);
  }

  private static List<AssessedSubject> chosen(String asked, CaseResult.Assessed own) {
    if (asked.isEmpty()) {
      return own.subjects();
    }
    List<String> names = own.subjects().stream().map(each -> each.subject().name()).toList();
    return List.of(own.subjects().get(SubjectPlaces.one("--subject", asked, names)));
  }

  private static String written(
      PageFormat format,
      CaseResult.Assessed own,
      List<Precedents> all,
      Language language,
      boolean coloured) {
    if (format == PageFormat.JSON) {
      return PrecedentJson.of(all);
    }
    Entry document = Entry.of(own);
    all.forEach(each -> new PrecedentEntries(each, language).addTo(document));
    return format.written(document, language, coloured);
  }
}
