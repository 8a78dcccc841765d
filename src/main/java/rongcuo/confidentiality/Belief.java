package rongcuo.confidentiality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rongcuo.language.Folded;

/**
 * Words that tell what a person believes: sensitive personal data (《个人信息保护法》第二十八条) that stands in
 * no published version. Groups in general, such as 信教群众, are no person.
 */
public final class Belief {

  private static final String FAITHS = "佛|道教|伊斯兰|回教|基督|天主|耶稣|上帝|真主|安拉|菩萨|观音|喇嘛教|东正|摩门|法轮";

  private static final String CLERGY =
      "阿訇|伊玛目|毛拉|教长|满拉|哈吉|阿吉|牧师|长老|神父|主教|修女|修士|执事|传道员?|法师|和尚|尼姑|喇嘛|活佛|堪布|格西|道长|道士|居士"
          + "|住持|方丈|监院|师太";

  private static final Pattern CERTAIN =
      Pattern.compile(
          "信奉|信仰(?!自由|活动|需求)|皈依|受洗|领洗|洗礼|受戒|剃度|出家|还俗|入教|退教|改信|不信教"
              + "|信(?:了|过|的是|上了?|起了?)?(?:"
              + FAITHS
              + ")|信主(?!义)|信教(?!群众|公民|群体|人数|人员|场所|自由)"
              + "|念佛|拜佛|礼佛|学佛|敬佛|供佛|吃斋|食斋|持斋|封斋|把斋|守斋|做礼拜|作礼拜|做弥撒|望弥撒|做祷告|朝觐过|念清真言|戴十字架"
              + "|基督徒|穆斯林(?!群众)|(?:佛|道|伊斯兰|天主|基督|东正)教?(?:教徒|信徒|弟子)|教民|佛弟子|虔诚"
              + "|(?:系|是|为|属|作为|身为)[^,，。;；、]{0,8}(?:教徒|信徒|信众|教友|居士|教职人员|信教群众)"
              + "|(?:某|\\d)(?:"
              + CLERGY
              + ")|(?:"
              + CLERGY
              + ")\\p{IsHan}{0,2}某|(?:"
              + CLERGY
              + ")某");

  private static final Pattern DOUBTFUL =
      Pattern.compile("教徒|信徒|教友|诵经|念经|烧香|祷告|礼拜|斋戒|朝觐|弥撒|宗教信仰|" + CLERGY);

  private Belief() {}

  /** Where a text tells what a person believes, in order. */
  public static List<Finding> in(String text) {
    Folded folded = Folded.inOneWidth(text);
    List<Finding> found = new ArrayList<>();
    folded.find(CERTAIN).forEach(r -> found.add(new Finding(r, Finding.Kind.BELIEF, true)));
    folded.find(DOUBTFUL).forEach(r -> found.add(new Finding(r, Finding.Kind.BELIEF, false)));
    return Identity.apart(found);
  }
}
