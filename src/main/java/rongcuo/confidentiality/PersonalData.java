package rongcuo.confidentiality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rongcuo.language.Folded;

/**
 * Numbers, accounts and addresses of persons, as texts give them: in any width, with signs between
 * the digits, with letters or units beside them. Dates, sums of money, quantities and numbers of
 * documents and standards are none.
 */
public final class PersonalData {

  private static final String BETWEEN = "[-‐‑–—―−·.,，、/\\\\()（）_~ 　]{0,2}";

  /** The same for numbers of any shape: a comma parts thousands, or one number from the next. */
  private static final String WITHIN = "[-‐‑–—―−·.()（）_~ 　]{0,2}";

  private static final String DIGIT = "[0-9〇零○一二三四五六七八九幺]";
  private static final String UNIT =
      "(?:[多余]?[万亿千百]*(?:元|美元|港元|平方米|平方公里|公顷|亩|米|公里|吨|公斤|千克|升|人次|人|户|件|册|只|头|株|立方米))";

  private static final String DAY =
      "(?:19|20)\\d{2}[-./年](?:1[0-2]|0?[1-9])[-./月](?:3[01]|[12]\\d|0?[1-9])日?";

  /** A telephone number (mobile), or an identity number, whatever stands beside it. */
  private static final Pattern SHAPED =
      Pattern.compile(
          DAY
              + "(?!\\d)|((?:(?:\\+|00)?86"
              + BETWEEN
              + ")?1"
              + BETWEEN
              + "[3-9](?:"
              + BETWEEN
              + "\\d){9}(?!\\d)|\\d(?:"
              + BETWEEN
              + "\\d){16}"
              + BETWEEN
              + "[\\dXx]|[一幺][三四五六七八九](?:"
              + BETWEEN
              + "[〇零○一二三四五六七八九幺]){9})");

  /** Seven digits or more. */
  private static final Pattern LONG =
      Pattern.compile(
          DAY
              + "(?!\\d)|(?:19|20)\\d{2}[-‐–—]\\d{1,3}(?![-\\d])|(?<![0-9A-Za-z￥¥$]|[￥¥$] )(\\+?(?:[0-9](?:"
              + WITHIN
              + "[0-9]){6,}|"
              + DIGIT
              + "{7,})[Xx]?)(?![0-9]|"
              + UNIT
              + ")");

  /** What is told to be a number or an account by the word before it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:微\\s*信|薇信|威信|卫星号|v信|V信|WeChat|wechat|微博|抖音|快手|支付宝|钉钉|飞书|QQ|qq|Q Q|扣扣|邮箱|邮件|电邮|[Ee]-?mail"
              + "|电话|手机|座机|热线|传真|[Tt]el|[Pp]hone|联系方式|身份证|居民证|护照|通行证|军官证|警官证|警号|执法证|证件|证书|证号|工号|账号|帐号|账户"
              + "|卡号|车牌|尾号|[Tt]elegram|[Ww]hats[Aa]pp|[Ss]kype|[Ff]acebook|\\bvx|\\bVX|\\bwx|\\bWX)"
              + "(?:号码|号|ID|id|Id|名|账户|地址)?(?:是|为|系|[:：]|[（(「“\"]|\\s)*"
              + "([A-Za-z0-9][A-Za-z0-9_@.\\- ]{2,}[A-Za-z0-9])");

  private static final Pattern MAIL =
      Pattern.compile(
          "[A-Za-z0-9._%+-]+\\s*(?:@|\\(at\\)|\\[at\\]|（at）|#at#)\\s*[A-Za-z0-9-]+(?:\\s*(?:\\.|\\(dot\\))\\s*[A-Za-z0-9-]+)*");

  private static final Pattern PLATE =
      Pattern.compile(
          "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z][·•. -]?[A-Z0-9]{5,6}(?![A-Za-z0-9])");

  /** Letters with digits behind them, as certificates and accounts have; standards are none. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?<![A-Za-z])(?!(?:GB|JGJ|CJJ|DB|QB|GA|AQ|SN|ISO)[/A-Z]*\\s?\\d)([A-Za-z]{1,4}[- ]?\\d{6,})");

  /** What may be a number of a person. */
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?!(?:GB|JGJ|CJJ|DB|QB|GA|AQ|SN|ISO)[/A-Z]*\\s?\\d)(?=[A-Za-z0-9_]*\\d)(?=[A-Za-z0-9_]*[A-Za-z])[A-Za-z][A-Za-z0-9_]{5,}");

  private static final Pattern HOME =
      Pattern.compile(
          "\\p{IsHan}{2,8}(?:路|街|巷|弄|村|小区|花园|公寓)[^,，。;；]{0,8}?\\d+(?:号|栋|幢|单元|室)[\\d号栋幢楼单元室-]*");

  private PersonalData() {}

  /** Where a text gives numbers, accounts or addresses of persons, in order. */
  public static List<Finding> in(String text) {
    Folded folded = Folded.inOneWidth(text);
    List<Finding> found = new ArrayList<>();
    add(folded, SHAPED, Finding.Kind.NUMBER, true, found);
    add(folded, LONG, Finding.Kind.NUMBER, true, found);
    add(folded, LETTERED, Finding.Kind.NUMBER, true, found);
    add(folded, PLATE, Finding.Kind.NUMBER, true, found);
    add(folded, NAMED, Finding.Kind.ADDRESS, true, found);
    add(folded, MAIL, Finding.Kind.ADDRESS, true, found);
    add(folded, DOUBTFUL, Finding.Kind.NUMBER, false, found);
    add(folded, HOME, Finding.Kind.ADDRESS, false, found);
    return Identity.apart(found);
  }

  private static void add(
      Folded folded, Pattern pattern, Finding.Kind kind, boolean certain, List<Finding> found) {
    for (Folded.Range range : folded.find(pattern)) {
      found.add(new Finding(range, kind, certain));
    }
  }
}
