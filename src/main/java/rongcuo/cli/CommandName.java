package rongcuo.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.amend.AmendCommand;
import rongcuo.cli.check.CheckCommand;
import rongcuo.cli.check.SchemaCommand;
import rongcuo.cli.decide.DecideCommand;
import rongcuo.cli.desk.DeskCommand;
import rongcuo.cli.duties.DutiesCommand;
import rongcuo.cli.evaluate.EvaluateCommand;
import rongcuo.cli.evaluate.TestCommand;
import rongcuo.cli.explain.ExplainCommand;
import rongcuo.cli.form.FormCommand;
import rongcuo.cli.form.ImportCommand;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.CommandRunner;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.GlobalOptions;
import rongcuo.cli.interview.InterviewCommand;
import rongcuo.cli.law.LawCommand;
import rongcuo.cli.ledger.LedgerCommand;
import rongcuo.cli.notice.NoticeCommand;
import rongcuo.cli.practice.PracticeCommand;
import rongcuo.cli.precedents.PrecedentsCommand;
import rongcuo.cli.record.RecordCommand;
import rongcuo.cli.record.RenameCommand;
import rongcuo.cli.reference.CompletionCommand;
import rongcuo.cli.reference.Reference;
import rongcuo.cli.trends.TrendsCommand;
import rongcuo.language.Bilingual;
import rongcuo.report.ProgramVersion;

/** The commands by name; each is made only when it is called. */
enum CommandName implements Reference.CommandEntry {
  DESK(
      "案头：列出案件和要办的事项，打开一件接着办；不写命令时即为此",
      "the cases and what is to be done in them; the same as no command at all"),
  INTERVIEW("逐项问答，新建或者继续一份案件", "guided questionnaire: begin a case or go on with one"),
  EVALUATE("评估案件文件或者文件夹，给出结论及依据", "assess case files and folders of them"),
  EXPLAIN("说明结论的理由、为什么不是别的结论、怎样才会改变", "why, why not, what if, which readings matter"),
  PRECEDENTS("列出已决的相近案件，比较异同和处理轻重", "decided cases like this one, and what they imply for it"),
  PRACTICE(
      "把已有决定放在一起看：隐含的口径、能否并存、同案是否同判、改变口径的影响",
      "what the decisions on record say together, and what other readings would alter"),
  CHECK("校验案件文件，不作评估", "validate case files without assessing them"),
  TEST("对照预期（*.expect.json）检验案件的评估结果", "hold cases against what is expected of them"),
  DECIDE("记录单位的认定决定", "record the unit's decision"),
  RECORD(
      "记录办理过程中的各个事项，从受理举报到办结", "record the steps of the proceedings, from the report to the end"),
  AMEND(
      "增加、更正、删除当事人、证据、主张、口径、回答和文字",
      "add, correct, remove officers, evidence, claims, readings, answers, texts"),
  DUTIES("列出待办、逾期、已办事项及期限", "what is due, overdue and done on a day"),
  LEDGER("输出台账，每名当事人一行", "the ledger of cases, one row a subject"),
  TRENDS("分析反复出现的风险和各项统计", "recurring risks, and counts over many cases"),
  NOTICE("制作案件的各类文书", "write the documents of a case"),
  FORM(
      "把问卷做成工作簿或者纸质表格，填好后读回；取证清单、谈话提纲",
      "the questionnaire as a workbook or on paper, and back; checklists and outlines"),
  IMPORT("按名单（工作簿或者 CSV）成批建立案件文件", "begin cases from a list in a workbook or CSV"),
  RENAME("改案号，举报人文件和文书随之改名", "a new case number, and the names of files with it"),
  LAW("查看、检索实施办法条文及对应规则", "show or search the regulation and its rules"),
  SCHEMA("输出案件文件的 JSON Schema", "print the JSON Schema of case files"),
  COMPLETION("输出命令行补全脚本", "print a completion script for a shell");

  private final Bilingual summary;

  CommandName(String chinese, String english) {
    this.summary = new Bilingual(chinese, english);
  }

  @Override
  public Bilingual summary() {
    return summary;
  }

  @Override
  public List<Argument> arguments() {
    return make(words -> ExitStatus.WRONG_USAGE).arguments();
  }

  /** All of them, with the options that every one has. */
  static Reference reference() {
    return new Reference(
        ProgramVersion.text(),
        Main.SUMMARY,
        List.of(GlobalOptions.VERSION),
        GlobalOptions.ALL,
        List.of(values()));
  }

  /**
   * Makes the command; its class, and what that needs, is loaded here and not before.
   *
   * @param commands what it runs other commands by
   */
  Command make(CommandRunner commands) {
    return switch (this) {
      case DESK -> new DeskCommand(commands);
      case INTERVIEW -> new InterviewCommand();
      case EVALUATE -> new EvaluateCommand();
      case EXPLAIN -> new ExplainCommand();
      case PRECEDENTS -> new PrecedentsCommand();
      case PRACTICE -> new PracticeCommand();
      case CHECK -> new CheckCommand();
      case TEST -> new TestCommand();
      case DECIDE -> new DecideCommand();
      case RECORD -> new RecordCommand();
      case AMEND -> new AmendCommand();
      case DUTIES -> new DutiesCommand();
      case LEDGER -> new LedgerCommand();
      case TRENDS -> new TrendsCommand();
      case NOTICE -> new NoticeCommand();
      case FORM -> new FormCommand();
      case IMPORT -> new ImportCommand();
      case RENAME -> new RenameCommand();
      case LAW -> new LawCommand();
      case SCHEMA -> new SchemaCommand();
      case COMPLETION -> new CompletionCommand();
    };
  }

  /** The command with this name; null if there is none. */
  static @Nullable CommandName byId(String id) {
    for (CommandName name : values()) {
      if (name.id().equals(id)) {
        return name;
      }
    }
    return null;
  }
}
