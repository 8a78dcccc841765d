package rongcuo.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * What the documents of a case are called, in the order in which a case makes them.
 *
 * <p>The names are keys of case files ({@code numbers}) as well as words of the command line.
 */
public enum DocumentName {
  APPLICATION("application", "容错认定申请书"),
  ACCEPTANCE("acceptance", "受理通知书"),
  INQUIRY_REPORT("inquiry-report", "调查核实报告"),
  DELIBERATION("deliberation", "集体研究记录"),
  DECISION("decision", "容错认定决定书"),
  NOTIFICATION("notification", "认定结论告知书"),
  PUBLICATION("publication", "公开稿"),
  CORRECTION("correction", "纠错通知书"),
  EXTENSION("extension", "延长整改期限审批表"),
  FOLLOW_UP("follow-up", "整改情况跟踪记录"),
  RISK_WARNING("risk-warning", "易错风险警示提醒"),
  REPORTER_FEEDBACK("reporter-feedback", "实名举报反馈函"),
  REPORTER_STATEMENT("reporter-statement", "匿名举报情况说明"),
  CLARIFICATION("clarification", "澄清正名通报"),
  TRANSFER("transfer", "移送公安机关函"),
  FILE_INDEX("file-index", "卷宗目录");

  private final String id;
  private final String chinese;

  DocumentName(String id, String chinese) {
    this.id = id;
    this.chinese = chinese;
  }

  public String id() {
    return id;
  }

  public String chinese() {
    return chinese;
  }

  static List<Word<String>> words() {
    List<Word<String>> words = new ArrayList<>();
    for (DocumentName name : values()) {
      words.add(new Word<>(name.id, name.chinese, name.id));
    }
    return words;
  }
}
