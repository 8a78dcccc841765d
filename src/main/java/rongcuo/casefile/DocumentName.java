package rongcuo.casefile;

import java.util.ArrayList;
import java.util.List;
import rongcuo.language.Identified;

/**
 * What the documents of a case are called, in the order in which a case makes them.
 *
 * <p>The names are keys of case files ({@code numbers}) as well as words of the command line.
 */
public enum DocumentName implements Identified {
  APPLICATION("容错认定申请书"),
  ACCEPTANCE("受理通知书"),
  INQUIRY_REPORT("调查核实报告"),
  DELIBERATION("集体研究记录"),
  DECISION("容错认定决定书"),
  NOTIFICATION("认定结论告知书"),
  PUBLICATION("公开稿"),
  OBJECTION_ANSWER("异议答复书"),
  TERMINATION("终止认定告知书"),
  CORRECTION("纠错通知书"),
  EXTENSION("延长整改期限审批表"),
  FOLLOW_UP("整改情况跟踪记录"),
  RISK_WARNING("易错风险警示提醒"),
  REPORTER_FEEDBACK("实名举报反馈函"),
  REPORTER_STATEMENT("匿名举报情况说明"),
  CLARIFICATION("澄清正名通报"),
  TRANSFER("移送公安机关函", "函"),
  CLUE_TRANSFER("问题线索移送函", "函"),
  FILE_INDEX("卷宗目录");

  private final String chinese;
  private final String series;

  DocumentName(String chinese) {
    this(chinese, "容错");
  }

  DocumentName(String chinese, String series) {
    this.chinese = chinese;
    this.series = series;
  }

  public String chinese() {
    return chinese;
  }

  /**
   * What its number says after the unit's code: who gets a letter need not learn of a tolerance.
   */
  public String series() {
    return series;
  }

  /** Whether it is the one document that names who reported (第十九条): the letter to that person. */
  public boolean namesReporter() {
    return this == REPORTER_FEEDBACK;
  }

  static List<Word<String>> words() {
    List<Word<String>> words = new ArrayList<>();
    for (DocumentName name : values()) {
      words.add(new Word<>(name.id(), name.chinese, name.id()));
    }
    return words;
  }
}
