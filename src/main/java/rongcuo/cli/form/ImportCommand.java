package rongcuo.cli.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Values;
import rongcuo.form.ImportedList;
import rongcuo.form.Trouble;
import rongcuo.language.Bilingual;
import rongcuo.report.FileTrouble;
import rongcuo.spreadsheet.CsvReader;
import rongcuo.spreadsheet.ReadSheet;
import rongcuo.spreadsheet.UnreadableTableException;
import rongcuo.spreadsheet.WorkbookReader;

/** {@code rongcuo import}: begins cases from a list, one row an officer. */
public final class ImportCommand implements Command {

  private static final int MOST_BYTES = 32 << 20;

  private static final Parameter<Path> LIST =
      Parameter.of(
          0,
          Values.file("名单", "LIST"),
          "名单：.xlsx 工作簿或者 CSV，一名当事人一行",
          "the list: a workbook (.xlsx) or CSV, one row an officer");

  static final Option<Path> OUT =
      Option.of(
          "--out-dir",
          Values.FOLDER,
          "案件文件写到哪个文件夹，默认当前文件夹",
          "the folder of the new case files, by default this one");

  private static final Bilingual NO_HEADINGS =
      new Bilingual(
          "{0}：没有找到表头；应有“案号”和“姓名”（或者“当事人”）两列，其余可有 职务、案由、事发日期、来源 等。",
          "{0}: no headings were found; \"case\" and \"subject\" are needed, others may be post,"
              + " title, incident date, source.");

  @Override
  public List<Argument> arguments() {
    return List.of(LIST, OUT, CaseChange.DRY_RUN);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Path file = LIST.of(arguments);
    ImportedList list;
    try {
      list = ImportedList.of(sheets(file));
    } catch (UnreadableTableException e) {
      session.error("{0}：{1}。", "{0}: {1}.", file.toString(), e.reason());
      return ExitStatus.CASE_FAILED;
    } catch (IOException e) {
      throw FileTrouble.naming(file, e);
    }
    if (list == null) {
      session.error(NO_HEADINGS.with(file.toString()));
      return ExitStatus.CASE_FAILED;
    }
    tell(list, session);
    CaseBeginner beginner = new CaseBeginner(arguments, session);
    for (ImportedList.Beginning each : list.beginnings()) {
      beginner.begin(each);
    }
    if (list.beginnings().isEmpty() && list.troubles().isEmpty()) {
      session.error("{0}：表头以下没有案件。", "{0}: there is no case below the headings.", file.toString());
    }
    boolean whole = list.troubles().isEmpty() && beginner.failed() == 0;
    session.note(
        "建立案件 {0} 份，没有建立 {1} 份，不能导入的单元格 {2} 处。",
        "{0} cases begun, {1} not, {2} cells left out.",
        beginner.begun(),
        beginner.failed(),
        list.troubles().size());
    return whole && beginner.begun() > 0 ? ExitStatus.DONE : ExitStatus.CASE_FAILED;
  }

  private static List<ReadSheet> sheets(Path file) throws IOException, UnreadableTableException {
    byte[] head;
    try (InputStream stream = Files.newInputStream(file)) {
      head = stream.readNBytes(2);
    }
    boolean isTable = head.length == 2 && head[0] == 'P' && head[1] == 'K';
    boolean isOle = head.length == 2 && head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF;
    return isTable || isOle
        ? WorkbookReader.read(file)
        : List.of(
            CsvReader.read(
                BoundedFile.bytes(file, MOST_BYTES), String.valueOf(file.getFileName())));
  }

  private static void tell(ImportedList list, Session session) {
    if (!list.notUnderstood().isEmpty()) {
      session.note(
          "没有导入的列：{0}", "columns that were left out: {0}", String.join("、", list.notUnderstood()));
    }
    if (list.tellsReporter()) {
      session.note(
          "举报人的姓名和联系方式不写入案件文件；要记下的，用 interview 写入举报人文件。",
          "Who reported stands in no case file; the questionnaire notes it in a file of its"
              + " own.");
    }
    for (Trouble trouble : list.troubles()) {
      session.error("{0}。", "{0}.", trouble.told());
    }
  }
}
