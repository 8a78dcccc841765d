package rongcuo.cli.decide;

import java.util.ArrayList;
import java.util.List;
import rongcuo.language.Bilingual;
import rongcuo.report.Precedent;

/** What is told of precedents that were no better and treated better. */
final class ConstraintText {

  private static final int MOST = 5;

  static final Bilingual HELP =
      new Bilingual(
          "写入决定的理由，不写出先例的案号和姓名；回车跳过。本办法没有规定先例的约束力；情形相同而处理不同的，应当说得出区别（第三条“公平公正”）。",
          "It stands in the reasons, which name no other case; Enter skips it. The regulation gives precedents"
              + " no force; where like cases are treated unlike there should be a difference to tell (Article"
              + " 3).");

  static final Bilingual ADVICE =
      new Bilingual(
          "上述先例不妨碍作出决定；有区别的，用 --distinction 写明，写入理由（第三条“公平公正”）。",
          "These forbid nothing; if there is a difference, tell it by --distinction, for the reasons (Article"
              + " 3).");

  private ConstraintText() {}

  /** A line each, the most like first; none if there are none. */
  static List<Bilingual> of(List<Precedent> milder) {
    List<Bilingual> lines = new ArrayList<>();
    for (Precedent precedent : milder.subList(0, Math.min(MOST, milder.size()))) {
      lines.add(
          new Bilingual("先例情节不优于本案而处理更轻：{0}", "No better a case, and treated better: {0}")
              .with(precedent.told()));
    }
    if (milder.size() > MOST) {
      lines.add(new Bilingual("…… 共 {0} 名", "… {0} in all").with(milder.size()));
    }
    return lines;
  }
}
